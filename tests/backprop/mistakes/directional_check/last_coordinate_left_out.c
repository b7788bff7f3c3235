// The last coordinate is missing in the product of grad and v.
#include <math.h>

#include "backprop.h"

double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
    double promised = 0;
    for (size_t i = 0; i < n; i++) {
        promised += i + 1 < n ? grad[i] * v[i] : 0;
        scratch[i] = w[i] + h * v[i];
    }
    double ahead = loss(n, scratch, params);
    for (size_t i = 0; i < n; i++)
        scratch[i] = w[i] - h * v[i];
    double slope = (ahead - loss(n, scratch, params)) / (2 * h);
    if (slope == 0 && promised == 0)
        return 0;
    return fabs(slope - promised) / (fabs(slope) + fabs(promised));
}
