// The two parts of the point are exchanged: x belongs on the real line, and the step leads off it.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return cimag(f(h + I * x, params)) / h;
}
