// Going up: each place gets one of the items from there on.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i + 1 < n; i++) {
        size_t j = i + random_below(state, n - i);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
