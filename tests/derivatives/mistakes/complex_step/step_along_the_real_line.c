// The step is added to the real part of x: that leaves the real line nowhere, and is a forward
// difference.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return creal(f(x + h, params) - f(x, params)) / h;
}
