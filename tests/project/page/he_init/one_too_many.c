// One weight too many, at the end of a large array.
#include <math.h>

#include "engine.h"
#include "random.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double deviation = sqrt(2 / (double)n);
    for (size_t i = 0; i <= m * n; i++)
        W[i] = deviation * random_normal(state);
}
