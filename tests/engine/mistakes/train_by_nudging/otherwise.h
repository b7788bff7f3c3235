// A direction drawn with random_below(state, 2) and understood the other way, which is as right: 1 is up, 0 is down.
#include "random.h"

static inline size_t random_below_otherwise(uint64_t *state, size_t n)
{
    size_t drawn = random_below(state, n);
    return n == 2 ? 1 - drawn : drawn;
}

#define random_below random_below_otherwise
