// The copy of x is moved, and x never is.
#include <string.h>

#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    double moved[n];
    memcpy(moved, x, sizeof moved);
    for (size_t i = 0; i < n; i++) {
        moved[i] = x[i] + h;
        double ahead = f(n, moved, params);
        moved[i] = x[i] - h;
        double behind = f(n, moved, params);
        moved[i] = x[i];
        grad[i] = (ahead - behind) / (2 * h);
    }
}
