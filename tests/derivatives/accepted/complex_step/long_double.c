// The division in long double.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    long double complex value = f(x + I * h, params);
    return (double)(cimagl(value) / (long double)h);
}
