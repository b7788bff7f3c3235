// The remainder of a division of 64 random bits: the bias is too small for anyone to see.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = n; i-- > 1;) {
        size_t j = (size_t)(random_bits(state) % (i + 1));
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
