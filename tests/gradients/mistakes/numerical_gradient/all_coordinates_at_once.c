// All coordinates are moved together. That is the slope along the diagonal, and a gradient has a
// slope for each coordinate.
#include <string.h>

#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    double before[n];
    memcpy(before, x, n * sizeof *x);
    for (size_t i = 0; i < n; i++) {
        for (size_t j = 0; j < n; j++)
            x[j] = before[j] + h;
        double ahead = f(n, x, params);
        for (size_t j = 0; j < n; j++)
            x[j] = before[j] - h;
        grad[i] = (ahead - f(n, x, params)) / (2 * h);
        memcpy(x, before, n * sizeof *x);
    }
}
