// The point is built with CMPLX, and the division comes first.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    double complex z = CMPLX(x, h);
    double complex quotient = f(z, params) / h;
    return cimag(quotient);
}
