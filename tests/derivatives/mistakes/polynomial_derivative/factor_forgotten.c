// The coefficients are moved down one place, but not multiplied by their powers.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 0; i + 1 < n; i++)
        d[i] = c[i + 1];
}
