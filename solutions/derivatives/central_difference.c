// The central difference: the slope of the chord over x, from one step before it to one step
// after it. Book: chapter 1, section "The central difference".
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    // region answer
    return (f(x + h, params) - f(x - h, params)) / (2 * h);
    // endregion
}
