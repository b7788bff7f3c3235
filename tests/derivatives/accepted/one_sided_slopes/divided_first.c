// Each value is divided before the subtraction.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    double here = f(x, params) / h;
    *left = here - f(x - h, params) / h;
    *right = f(x + h, params) / h - here;
}
