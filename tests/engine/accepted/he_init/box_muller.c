// Two normal numbers at a time, by Box and Muller, from two uniform ones.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    const double turn = 6.283185307179586, scale = sqrt(2.0 / (double)n);
    for (size_t i = 0; i < m * n; i += 2) {
        double radius = scale * sqrt(-2 * log(1 - random_uniform(state)));
        double angle = turn * random_uniform(state);
        W[i] = radius * cos(angle);
        if (i + 1 < m * n)
            W[i + 1] = radius * sin(angle);
    }
}
