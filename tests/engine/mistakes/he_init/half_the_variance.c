// The variance is 1 / n. relu cuts off half of what passes, hence the 2.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double deviation = sqrt(1.0 / (double)n);
    for (size_t i = 0; i < m * n; i++)
        W[i] = deviation * random_normal(state);
}
