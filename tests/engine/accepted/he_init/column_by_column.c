// The weights are drawn column by column, and the deviation is sqrt(2) / sqrt(n).
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    for (size_t j = 0; j < n; j++)
        for (size_t i = 0; i < m; i++)
            W[i * n + j] = random_normal(state) * sqrt(2) / sqrt((double)n);
}
