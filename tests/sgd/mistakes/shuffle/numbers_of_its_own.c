// The order is made of the numbers 0 to n − 1. What was in it is lost; items may have any numbers.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i < n; i++)
        order[i] = i;
    for (size_t i = n; i-- > 1;) {
        size_t j = random_below(state, i + 1);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
