// The value is divided by ih, and the slope is in the real part then.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return creal(f(x + I * h, params) / (I * h));
}
