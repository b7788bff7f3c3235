// Products in long double, rounded at the end.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 1; i < n; i++)
        d[i - 1] = (double)((long double)i * (long double)c[i]);
}
