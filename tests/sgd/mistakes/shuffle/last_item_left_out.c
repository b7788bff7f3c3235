// The last item never moves. It takes part in the draw like all others.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = n > 0 ? n - 1 : 0; i-- > 1;) {
        size_t j = random_below(state, i + 1);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
