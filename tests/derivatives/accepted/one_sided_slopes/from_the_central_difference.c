// The right slope first; the left one is what it and the central difference leave.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    *right = (f(x + h, params) - f(x, params)) / h;
    *left = 2 * central_difference(f, params, x, h) - *right;
}
