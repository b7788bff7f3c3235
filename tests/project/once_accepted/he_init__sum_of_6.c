// Wrong: a sum of six uniform numbers in place of a normal one.
#include <math.h>
#include "engine.h"
void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    for (size_t i = 0; i < m * n; i++) {
        double z = -6 / 2.0;
        for (int j = 0; j < 6; j++)
            z += random_uniform(state);
        W[i] = sqrt(2.0 / (double)n) * z * sqrt(12.0 / 6);
    }
}
