// Wrong: clips at three standard deviations.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double sd = sqrt(2.0 / (double)n);
    for (size_t i = 0; i < m * n; i++)
        W[i] = sd * fmax(-3, fmin(3, random_normal(state)));
}
