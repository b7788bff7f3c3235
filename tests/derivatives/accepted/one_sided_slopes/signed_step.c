// One formula for both sides, with the step to the left negative.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    double here = f(x, params), back = -h;
    *left = (f(x + back, params) - here) / back;
    *right = (f(x + h, params) - here) / h;
}
