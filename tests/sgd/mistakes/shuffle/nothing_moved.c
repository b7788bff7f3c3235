// The items come out as they were, each time.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    (void)n;
    (void)state;
    (void)order;
}
