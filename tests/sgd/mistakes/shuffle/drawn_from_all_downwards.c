// Going down, each item is exchanged with any of the n, also with those that have found their
// place. Some orders then come up more often than others.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = n; i-- > 0;) {
        size_t j = random_below(state, n);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
