// Going up, each item changes places with a later one, never with itself. Most orders cannot come
// up so.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i + 1 < n; i++) {
        size_t j = i + 1 + random_below(state, n - i - 1);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
