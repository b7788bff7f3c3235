// Both points lie on one side: at x and behind it. A central difference goes to either side.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    double here = f(n, x, params);
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] = kept - h;
        grad[i] = (here - f(n, x, params)) / h;
        x[i] = kept;
    }
}
