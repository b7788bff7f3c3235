// The variance is right, but the weights are drawn uniformly, not normally.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double limit = sqrt(6.0 / (double)n);
    for (size_t i = 0; i < m * n; i++)
        W[i] = limit * (2 * random_uniform(state) - 1);
}
