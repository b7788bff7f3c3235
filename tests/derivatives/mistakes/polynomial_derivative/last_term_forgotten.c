// The highest power is left out: the last element of d is never written.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 1; i + 1 < n; i++)
        d[i - 1] = (double)i * c[i];
}
