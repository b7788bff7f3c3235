// One fused multiply-add a coefficient.
#include <math.h>

#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 0; i + 1 < n; i++)
        d[i] = fma((double)i, c[i + 1], c[i + 1]);
}
