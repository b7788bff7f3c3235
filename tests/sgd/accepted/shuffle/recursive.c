// The last place is settled, then the others are shuffled.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    if (n < 2)
        return;
    size_t i = random_below(state, n), item = order[i];
    order[i] = order[n - 1];
    order[n - 1] = item;
    shuffle(n - 1, state, order);
}
