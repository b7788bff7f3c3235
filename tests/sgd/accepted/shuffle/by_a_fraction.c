// The place is a random fraction of those left.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = n; i-- > 1;) {
        size_t j = (size_t)(random_uniform(state) * (double)(i + 1));
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
