// Everything but f in long double.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    long double before = f(x - h, params), here = f(x, params), after = f(x + h, params);
    *left = (double)((here - before) / (long double)h);
    *right = (double)((after - here) / (long double)h);
}
