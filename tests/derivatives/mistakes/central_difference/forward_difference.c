// This is the forward difference: it looks at x and ahead of it, but not behind.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return (f(x + h, params) - f(x, params)) / h;
}
