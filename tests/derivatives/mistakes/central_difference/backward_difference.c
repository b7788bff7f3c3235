// This is the backward difference: it looks at x and behind it, but not ahead.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return (f(x, params) - f(x - h, params)) / h;
}
