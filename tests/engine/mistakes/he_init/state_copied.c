// The draws advance a copy of the state, so that the next layer gets the same weights.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    uint64_t copy = *state;
    double deviation = sqrt(2.0 / (double)n);
    for (size_t i = 0; i < m * n; i++)
        W[i] = deviation * random_normal(&copy);
}
