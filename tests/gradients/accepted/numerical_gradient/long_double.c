// Long double throughout.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] = (double)((long double)kept + h);
        long double ahead = f(n, x, params);
        x[i] = (double)((long double)kept - h);
        long double behind = f(n, x, params);
        x[i] = kept;
        grad[i] = (double)((ahead - behind) / (2 * (long double)h));
    }
}
