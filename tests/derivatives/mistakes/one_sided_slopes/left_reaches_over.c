// The difference for the left slope reaches over x to the other side.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    *left = (f(x + h, params) - f(x - h, params)) / h;
    *right = (f(x + h, params) - f(x, params)) / h;
}
