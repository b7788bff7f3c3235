// The items are cut like a deck of cards, at a random place: each keeps its neighbours, and n
// orders are reached, not n!.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    size_t turns = n > 1 ? random_below(state, n) : 0;
    while (turns-- > 0) {
        size_t first = order[0];
        for (size_t i = 1; i < n; i++)
            order[i - 1] = order[i];
        order[n - 1] = first;
    }
}
