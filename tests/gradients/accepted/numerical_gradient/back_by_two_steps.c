// The point behind is two steps back from the point ahead.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] += h;
        double ahead = f(n, x, params);
        x[i] -= 2 * h;
        double behind = f(n, x, params);
        x[i] = kept;
        grad[i] = (ahead - behind) / 2 / h;
    }
}
