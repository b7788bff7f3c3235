// Two places at random are exchanged, n times over. After so few exchanges some orders are more
// likely than others.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t t = 0; t < n; t++) {
        size_t i = random_below(state, n), j = random_below(state, n);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
