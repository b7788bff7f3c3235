// The derivative of a polynomial, from its coefficients alone: no limit is taken and nothing is
// rounded more than once. Book: chapter 1, section "Rules instead of limits".
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    // region answer
    // The slope of x^i is i x^(i-1): each coefficient moves down one place.
    for (size_t i = 1; i < n; i++)
        d[i - 1] = (double)i * c[i];
    // endregion
}
