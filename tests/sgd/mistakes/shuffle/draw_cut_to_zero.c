// The order is the same each time: every item moves on by one place. Is a draw cut to 0 before it is multiplied?
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = n; i-- > 1;) {
        size_t j = (size_t)random_uniform(state) * (i + 1);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
