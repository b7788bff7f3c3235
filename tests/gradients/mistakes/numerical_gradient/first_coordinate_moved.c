// It is always the first coordinate that moves. Each partial derivative has a coordinate of its
// own.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[0];
        x[0] = kept + h;
        double ahead = f(n, x, params);
        x[0] = kept - h;
        grad[i] = (ahead - f(n, x, params)) / (2 * h);
        x[0] = kept;
    }
}
