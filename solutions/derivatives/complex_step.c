// The complex step: a derivative without a subtraction, so that a tiny step loses no digits.
// Book: chapter 1, section "A step off the real line".
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    // region answer
    return cimag(f(x + I * h, params)) / h;
    // endregion
}
