// A loop over the two points, the left one first.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    double sum = 0;
    for (int sign = -1; sign <= 1; sign += 2)
        sum += sign * f(x + sign * h, params);
    return sum / h / 2;
}
