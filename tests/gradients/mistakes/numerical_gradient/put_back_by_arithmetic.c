// The coordinate is moved back by arithmetic: what was added is taken away again. Sums are
// rounded, and the last digits of x are lost.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        x[i] += h;
        double ahead = f(n, x, params);
        x[i] -= 2 * h;
        double behind = f(n, x, params);
        x[i] += h;
        grad[i] = (ahead - behind) / (2 * h);
    }
}
