// The draws advance a copy of the state. The caller's state stays the same, and every shuffle gives
// the same order.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    uint64_t copy = *state;
    for (size_t i = n; i-- > 1;) {
        size_t j = random_below(&copy, i + 1);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
