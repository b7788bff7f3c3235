// Each exchange has the first item in it. Of the others one should come to each place, too.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t t = 0; t < n; t++) {
        size_t i = 0, j = random_below(state, n);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
