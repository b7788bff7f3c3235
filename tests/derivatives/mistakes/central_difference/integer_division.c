// The result is always 0: a quotient of two integers is an integer, and its fraction is lost.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    return 1 / 2 * (f(x + h, params) - f(x - h, params)) / h;
}
