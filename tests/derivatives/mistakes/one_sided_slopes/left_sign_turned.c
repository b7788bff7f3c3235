// The left slope has the wrong sign: going to the left, f is compared with what comes after it.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    *left = (f(x - h, params) - f(x, params)) / h;
    *right = (f(x + h, params) - f(x, params)) / h;
}
