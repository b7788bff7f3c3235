// It divides by the gradient's slope alone. The part of the loss belongs into the sum as well.
#include <math.h>

#include "backprop.h"

double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
    double promised = 0;
    for (size_t i = 0; i < n; i++) {
        promised += grad[i] * v[i];
        scratch[i] = w[i] + h * v[i];
    }
    double ahead = loss(n, scratch, params);
    for (size_t i = 0; i < n; i++)
        scratch[i] = w[i] - h * v[i];
    double slope = (ahead - loss(n, scratch, params)) / (2 * h);
    if (slope == 0 && promised == 0)
        return 0;
    return fabs(slope - promised) / fabs(promised);
}
