// A fused multiply-add a side, with the reciprocal of the step.
#include <math.h>

#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    double reciprocal = 1 / h, here = f(x, params);
    *left = fma(here, reciprocal, -f(x - h, params) * reciprocal);
    *right = fma(f(x + h, params), reciprocal, -here * reciprocal);
}
