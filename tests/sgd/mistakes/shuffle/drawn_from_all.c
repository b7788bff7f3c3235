// Each item is exchanged with any of the n. That makes n to the power n ways, which cannot be
// shared out evenly among n! orders.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i < n; i++) {
        size_t j = random_below(state, n);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
