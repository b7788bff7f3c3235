// The left slope has the wrong sign. Its rise, too, runs from left to right: from the point before
// x up to x itself.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    *left = (f(x - h, params) - f(x, params)) / h;
    *right = (f(x + h, params) - f(x, params)) / h;
}
