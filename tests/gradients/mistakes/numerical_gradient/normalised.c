// The gradient is divided by its length. Its direction is left, and how steep it was is lost.
#include <math.h>

#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    double square = 0;
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] = kept + h;
        double ahead = f(n, x, params);
        x[i] = kept - h;
        grad[i] = (ahead - f(n, x, params)) / (2 * h);
        x[i] = kept;
        square += grad[i] * grad[i];
    }
    for (size_t i = 0; i < n; i++)
        grad[i] /= sqrt(square);
}
