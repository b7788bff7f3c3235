// Two items change places, and all others stay. Every item takes part.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    if (n > 0) {
        size_t i = random_below(state, n), j = random_below(state, n);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
