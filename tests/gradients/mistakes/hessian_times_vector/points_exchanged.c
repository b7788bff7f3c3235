// The gradient ahead is taken from the gradient behind: the sign is turned.
#include "gradients.h"

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    double *point = scratch, *behind = scratch + n;
    for (size_t i = 0; i < n; i++)
        point[i] = x[i] + h * v[i];
    gradient(n, point, params, Hv);
    for (size_t i = 0; i < n; i++)
        point[i] = x[i] - h * v[i];
    gradient(n, point, params, behind);
    for (size_t i = 0; i < n; i++)
        Hv[i] = (behind[i] - Hv[i]) / (2 * h);
}
