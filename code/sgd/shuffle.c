// Shuffling: n items in random order, each of the n! orders equally likely.
// random.h lends random_below. Book: chapter 3, section "Shuffling".
#include "sgd.h"

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    todo();
}
