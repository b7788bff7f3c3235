// The place drawn is a rounded number, so that the first and the last place of the range come up
// half as often as the others.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = n; i-- > 1;) {
        size_t j = (size_t)(random_uniform(state) * (double)i + 0.5);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
