// The normal numbers are ratios of uniform ones (Kinderman and Monahan).
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double scale = sqrt(2.0 / (double)n);
    for (size_t i = 0; i < m * n; i++) {
        double u, v, x;
        do {
            u = 1 - random_uniform(state);
            v = 1.7155277699214135 * (random_uniform(state) - 0.5); // sqrt(8 / e)
            x = v / u;
        } while (x * x > -4 * log(u));
        W[i] = scale * x;
    }
}
