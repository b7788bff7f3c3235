// A function of its own for a difference, called for each side.
#include "derivatives.h"

static double chord(scalar_function *f, void *params, double from, double to, double h)
{
    return (f(to, params) - f(from, params)) / h;
}

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    *left = chord(f, params, x - h, x, h);
    *right = chord(f, params, x, x + h, h);
}
