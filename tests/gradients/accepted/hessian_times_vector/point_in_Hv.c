// Both gradients in scratch, and the point in the output.
#include "gradients.h"

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    double *ahead = scratch, *behind = scratch + n;
    for (size_t i = 0; i < n; i++)
        Hv[i] = x[i] + h * v[i];
    gradient(n, Hv, params, ahead);
    for (size_t i = 0; i < n; i++)
        Hv[i] = x[i] - h * v[i];
    gradient(n, Hv, params, behind);
    for (size_t i = 0; i < n; i++)
        Hv[i] = (ahead[i] - behind[i]) / (2 * h);
}
