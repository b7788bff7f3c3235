// C reads from left to right: what stands after the division is multiplied, not divided by.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return (f(x + h, params) - f(x - h, params)) / 2 * h;
}
