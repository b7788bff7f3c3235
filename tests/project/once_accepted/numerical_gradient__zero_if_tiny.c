// Wrong: slopes below 1e-8 are set to 0.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double old = x[i];
        x[i] = old + h;
        double up = f(n, x, params);
        x[i] = old - h;
        double down = f(n, x, params);
        x[i] = old;
        grad[i] = (up - down) / (2 * h);
        if (grad[i] < 1e-8 && grad[i] > -1e-8)
            grad[i] = 0;
    }
}
