// Divides by the distance of the two points as the machine stored them, which is not quite 2h.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    double after = x + h, before = x - h;
    return (f(after, params) - f(before, params)) / (after - before);
}
