// Neighbours change places by a coin, in one go through the array. No item can come forward by more than one place.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i + 1 < n; i++)
        if (random_below(state, 2) == 1) {
            size_t j = i + 1;
            size_t item = order[i];
            order[i] = order[j];
            order[j] = item;
        }
}
