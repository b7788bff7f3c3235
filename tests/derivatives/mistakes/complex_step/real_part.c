// The real part of f is its value. The slope is in the imaginary part.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return creal(f(x + I * h, params)) / h;
}
