// The coordinates in the other order.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = n; i-- > 0;) {
        double kept = x[i];
        x[i] = kept + h;
        double ahead = f(n, x, params);
        x[i] = kept - h;
        grad[i] = (ahead - f(n, x, params)) / (2 * h);
        x[i] = kept;
    }
}
