// Each item but the last is exchanged with any of the n. Those that have found their place should stay there: some
// orders come up more often than others.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i + 1 < n; i++) {
        size_t j = random_below(state, n);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
