// Subtracts the conjugate, which leaves twice the imaginary part.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    double complex value = f(x + h * I, params);
    return creal((value - conj(value)) / (2 * I)) / h;
}
