// The mean of the forward and the backward difference: the same quantity, with f(x) cancelled.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    double here = f(x, params);
    double forward = (f(x + h, params) - here) / h;
    double backward = (here - f(x - h, params)) / h;
    return (forward + backward) / 2;
}
