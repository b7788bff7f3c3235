// Going up, the place is drawn from as many as are left, but counted from the start of the array: from among those that
// have found their place.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i < n; i++) {
        size_t j = random_below(state, n - i);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
