// Each item is inserted among those before it, and they move on.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 1; i < n; i++) {
        size_t item = order[i], place = random_below(state, i + 1);
        for (size_t j = i; j > place; j--)
            order[j] = order[j - 1];
        order[place] = item;
    }
}
