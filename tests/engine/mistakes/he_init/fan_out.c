// The variance is 2 / m. What counts is how many inputs an output sums over.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double deviation = sqrt(2.0 / (double)m);
    for (size_t i = 0; i < m * n; i++)
        W[i] = deviation * random_normal(state);
}
