// He initialisation: random weights with mean 0 and variance 2 / n.
// Book: chapter 0, section "Where the weights start".
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    // region answer
    double deviation = sqrt(2.0 / (double)n);
    for (size_t i = 0; i < m * n; i++)
        W[i] = deviation * random_normal(state);
    // endregion
}
