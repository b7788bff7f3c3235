// With fma where it can be had.
#include <math.h>

#include "backprop.h"

double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
    double promised = 0;
    for (size_t i = 0; i < n; i++)
        promised = fma(grad[i], v[i], promised);
    for (size_t i = 0; i < n; i++)
        scratch[i] = fma(h, v[i], w[i]);
    double slope = loss(n, scratch, params);
    for (size_t i = 0; i < n; i++)
        scratch[i] = fma(-h, v[i], w[i]);
    slope = (slope - loss(n, scratch, params)) / (h + h);
    double apart = fabs(slope - promised);
    if (apart == 0 && slope == 0)
        return 0;
    return apart / (fabs(slope) + fabs(promised));
}
