// Each value is divided by 2 h before the subtraction.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] = kept + h;
        grad[i] = f(n, x, params) / (2 * h);
        x[i] = kept - h;
        grad[i] -= f(n, x, params) / (2 * h);
        x[i] = kept;
    }
}
