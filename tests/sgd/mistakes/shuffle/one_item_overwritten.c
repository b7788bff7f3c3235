// Two items should change places, but one is written over the other before it has been kept.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = n; i-- > 1;) {
        size_t j = random_below(state, i + 1);
        order[i] = order[j];
        order[j] = order[i];
    }
}
