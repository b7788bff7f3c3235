// Each item joins those before it at a random place.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i < n; i++) {
        size_t j = random_below(state, i + 1);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
