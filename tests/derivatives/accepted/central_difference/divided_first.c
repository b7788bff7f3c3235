// Each value is divided before the subtraction.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return f(x + h, params) / (2 * h) - f(x - h, params) / (2 * h);
}
