// A constant has the slope 0, but of one coefficient none is left: nothing may be written then.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    d[0] = 0;
    for (size_t i = 1; i < n; i++)
        d[i - 1] = (double)i * c[i];
}
