// A formula with more points is more accurate, but it is not the one that the task names.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    double near = f(x + h, params) - f(x - h, params);
    double far = f(x + 2 * h, params) - f(x - 2 * h, params);
    return (8 * near - far) / (12 * h);
}
