// Shuffled twice: no fairer, and no less fair.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (int twice = 0; twice < 2; twice++)
        for (size_t i = n; i-- > 1;) {
            size_t j = random_below(state, i + 1), item = order[i];
            order[i] = order[j];
            order[j] = item;
        }
}
