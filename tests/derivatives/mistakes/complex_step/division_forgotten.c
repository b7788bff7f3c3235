// The imaginary part is h times the slope, and no slope yet.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return cimag(f(x + I * h, params));
}
