// The points are half a step away from x. That is a central difference too, but for another h than
// the one that was given.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return (f(x + h / 2, params) - f(x - h / 2, params)) / h;
}
