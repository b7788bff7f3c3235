// One fused multiply-add, with the reciprocal of the distance.
#include <math.h>

#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    double reciprocal = 0.5 / h;
    return fma(f(x + h, params), reciprocal, -f(x - h, params) * reciprocal);
}
