// The step leads down from the real line, and what comes back has the opposite sign.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return cimag(f(x - I * h, params)) / h;
}
