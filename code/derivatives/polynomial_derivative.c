// The derivative of a polynomial, from its coefficients alone: no limit is taken and nothing is
// rounded more than once. Book: chapter 1, section "Rules instead of limits".
#include "derivatives.h"

void polynomial_derivative(size_t n, const double *c, double *d)
{
    todo();
}
