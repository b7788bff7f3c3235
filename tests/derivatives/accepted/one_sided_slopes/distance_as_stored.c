// Divides by the distances of the points as the machine stored them, which are not quite h.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    double before = x - h, after = x + h, here = f(x, params);
    *left = (here - f(before, params)) / (x - before);
    *right = (f(after, params) - here) / (after - x);
}
