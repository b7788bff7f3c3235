// The weights are drawn from the last to the first.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    for (size_t i = m * n; i-- > 0;)
        W[i] = random_normal(state) / sqrt((double)n / 2);
}
