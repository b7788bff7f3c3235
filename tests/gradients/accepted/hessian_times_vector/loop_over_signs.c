// One loop over the two signs, which adds up.
#include "gradients.h"

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    for (size_t i = 0; i < n; i++)
        Hv[i] = 0;
    for (int sign = 1; sign >= -1; sign -= 2) {
        for (size_t i = 0; i < n; i++)
            scratch[i] = x[i] + sign * h * v[i];
        gradient(n, scratch, params, scratch + n);
        for (size_t i = 0; i < n; i++)
            Hv[i] += sign * scratch[n + i] / (2 * h);
    }
}
