// Going up, each item changes places with an earlier one, never with itself. Most orders cannot come up so.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 1; i < n; i++) {
        size_t j = random_below(state, i);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
