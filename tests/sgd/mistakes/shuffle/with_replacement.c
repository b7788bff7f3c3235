// Each item is drawn from all of them, so that one may come out twice and another not at all.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i < n; i++)
        order[i] = order[random_below(state, n)];
}
