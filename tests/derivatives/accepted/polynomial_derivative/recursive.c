// The derivative of all but the last term, and then the last one.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    if (n < 2)
        return;
    polynomial_derivative(n - 1, c, d);
    d[n - 2] = (double)(n - 1) * c[n - 1];
}
