// The result is twice too large: the two points are farther apart than that.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return (f(x + h, params) - f(x - h, params)) / h;
}
