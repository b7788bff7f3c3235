// The draws come from a state of your own. The caller hands you one, to choose the weights.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    (void)state;
    uint64_t own = 42;
    double deviation = sqrt(2.0 / (double)n);
    for (size_t i = 0; i < m * n; i++)
        W[i] = deviation * random_normal(&own);
}
