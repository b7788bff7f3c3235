// The sign is wrong: a function that rises from the left point to the right one has a positive
// slope.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return (f(x - h, params) - f(x + h, params)) / (2 * h);
}
