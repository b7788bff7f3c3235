// Multiplies by 1/h, which is rounded once more.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return cimag(f(x + I * h, params)) * (1 / h);
}
