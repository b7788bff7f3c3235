// The same from above and from below, where an analytic function has the conjugate value.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    double above = cimag(f(x + I * h, params));
    double below = cimag(f(x - I * h, params));
    return (above - below) / (2 * h);
}
