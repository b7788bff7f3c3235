// Everything but f in long double, the points included.
#include "derivatives.h"

double central_difference(scalar_function *f, void *params, double x, double h)
{
    long double after = f((double)((long double)x + h), params);
    long double before = f((double)((long double)x - h), params);
    return (double)((after - before) / (2.0L * h));
}
