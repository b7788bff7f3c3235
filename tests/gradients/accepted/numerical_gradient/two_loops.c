// Two loops: all points ahead, then all points behind.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] += h;
        grad[i] = f(n, x, params);
        x[i] = kept;
    }
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] -= h;
        grad[i] = 0.5 * (grad[i] - f(n, x, params)) / h;
        x[i] = kept;
    }
}
