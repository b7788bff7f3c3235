// From the highest power down.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = n - 1; i > 0; i--)
        d[i - 1] = c[i] * (double)i;
}
