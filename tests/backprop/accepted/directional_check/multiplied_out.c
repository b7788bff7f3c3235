// Both slopes are multiplied by 2 h, which changes nothing in their ratio.
#include <math.h>

#include "backprop.h"

double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
    double promised = 0;
    for (size_t i = 0; i < n; i++)
        promised += 2 * h * grad[i] * v[i];
    for (size_t i = 0; i < n; i++)
        scratch[i] = w[i] - h * v[i];
    double rise = -loss(n, scratch, params);
    for (size_t i = 0; i < n; i++)
        scratch[i] = w[i] + h * v[i];
    rise += loss(n, scratch, params);
    return rise == 0 && promised == 0 ? 0 : fabs(rise - promised) / (fabs(rise) + fabs(promised));
}
