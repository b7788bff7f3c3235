// 2 / n is a division of whole numbers, and rounds to 0 as soon as n exceeds 2.
#include <math.h>

#include "engine.h"

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    double deviation = sqrt((double)(2 / n));
    for (size_t i = 0; i < m * n; i++)
        W[i] = deviation * random_normal(state);
}
