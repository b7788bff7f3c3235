// Reads the imaginary part as the second of two doubles in memory.
#include <complex.h>

#include <string.h>

#include "derivatives.h"

double complex_step(complex_function *f, void *params, double x, double h)
{
    double parts[2] = {x, h};
    double complex z;
    memcpy(&z, parts, sizeof z);
    z = f(z, params);
    memcpy(parts, &z, sizeof z);
    return parts[1] / h;
}
