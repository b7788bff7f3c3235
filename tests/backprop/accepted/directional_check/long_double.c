// All sums are carried in long double.
#include <math.h>

#include "backprop.h"

double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
    long double promised = 0, slope;
    for (size_t i = 0; i < n; i++) {
        promised += (long double)grad[i] * v[i];
        scratch[i] = (double)(w[i] + (long double)h * v[i]);
    }
    slope = loss(n, scratch, params);
    for (size_t i = 0; i < n; i++)
        scratch[i] = (double)(w[i] - (long double)h * v[i]);
    slope -= loss(n, scratch, params);
    slope /= 2 * (long double)h;
    long double size = fabsl(slope) + fabsl(promised);
    return size == 0 ? 0 : (double)(fabsl(slope - promised) / size);
}
