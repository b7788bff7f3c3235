// Turns the value by a right angle, so that the slope stands in the real part.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    double complex turned = -I * f(x + I * h, params);
    return creal(turned) / h;
}
