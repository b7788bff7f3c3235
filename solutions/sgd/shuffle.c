// Shuffling: n items in random order, each of the n! orders equally likely.
// random.h lends random_below. Book: chapter 3, section "Shuffling".
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    // region answer
    for (size_t left = n; left > 1; left--) {
        // any of those left may come last, the one that stands there included
        size_t i = random_below(state, left), last = left - 1;
        size_t item = order[i];
        order[i] = order[last];
        order[last] = item;
    }
    // endregion
}
