// The real parts are subtracted, and for a tiny step they are equal: nothing is left of the slope.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return creal(f(x + I * h, params) - f(x, params)) / h;
}
