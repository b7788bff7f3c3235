// The constant term is carried over, but a constant has no slope.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    if (n > 1)
        d[0] = c[0];
    for (size_t i = 1; i + 1 < n; i++)
        d[i] = (double)i * c[i];
}
