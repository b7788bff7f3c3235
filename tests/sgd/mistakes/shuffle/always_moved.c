// No item can stay where it is: the place drawn is never its own. This is Sattolo's algorithm,
// which reaches a few of the orders only.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = n; i-- > 1;) {
        size_t j = random_below(state, i);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
