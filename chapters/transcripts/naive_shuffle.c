#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    // region wrong
    for (size_t i = 0; i < n; i++) {
        size_t j = random_below(state, n);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
    // endregion
}
