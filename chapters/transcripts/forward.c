#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    // region wrong
    return (f(x + h, params) - f(x, params)) / h;
    // endregion
}
