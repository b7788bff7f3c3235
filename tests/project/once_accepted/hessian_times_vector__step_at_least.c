// Wrong: raises a small h to 1e-8.
#include "gradients.h"

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    double *point = scratch, *grad = scratch + n;
    if (h < 1e-8)
        h = 1e-8;
    for (size_t i = 0; i < n; i++)
        point[i] = x[i] + h * v[i];
    gradient(n, point, params, Hv);
    for (size_t i = 0; i < n; i++)
        point[i] = x[i] - h * v[i];
    gradient(n, point, params, grad);
    for (size_t i = 0; i < n; i++)
        Hv[i] = (Hv[i] - grad[i]) / (2 * h);
}
