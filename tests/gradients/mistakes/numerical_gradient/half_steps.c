// Each point is half a step away. The task takes a whole step to either side.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] = kept + h / 2;
        double ahead = f(n, x, params);
        x[i] = kept - h / 2;
        grad[i] = (ahead - f(n, x, params)) / h;
        x[i] = kept;
    }
}
