// The items come out in reverse order, each time. Chance should decide.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    (void)state;
    for (size_t i = 0; i < n / 2; i++) {
        size_t j = n - 1 - i;
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
