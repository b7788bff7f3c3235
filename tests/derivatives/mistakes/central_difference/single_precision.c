// A value passes through a float on its way, which keeps about seven digits, and the subtraction
// then cancels most of those.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    float after = (float)f(x + h, params);
    float before = (float)f(x - h, params);
    return (double)(after - before) / (2 * h);
}
