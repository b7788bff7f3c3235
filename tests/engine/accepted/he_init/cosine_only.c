// One normal number at a time, by Box and Muller; the sine is thrown away.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < n; j++) {
            double u = 1 - random_uniform(state), v = random_uniform(state);
            double normal = sqrt(-2 * log(u)) * cos(6.283185307179586 * v);
            W[i * n + j] = normal * sqrt(2.0 / (double)n);
        }
}
