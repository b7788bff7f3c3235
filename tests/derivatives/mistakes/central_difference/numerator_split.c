// A division binds more tightly than a subtraction, so only one of the two values is divided.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return f(x + h, params) - f(x - h, params) / (2 * h);
}
