// The coefficients move to the right places, but each is multiplied by the power it arrives at, and
// not by the power it had.
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    for (size_t i = 0; i + 1 < n; i++)
        d[i] = (double)i * c[i + 1];
}
