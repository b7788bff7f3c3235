// One place is drawn, before the loop, and all items change places with it. Each needs a draw of its own.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    size_t j = n > 0 ? random_below(state, n) : 0;
    for (size_t i = 0; i < n; i++) {
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
