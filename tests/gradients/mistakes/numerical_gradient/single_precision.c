// A number on the way is a float. It keeps 7 digits, and the subtraction takes most of them.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] = kept + h;
        float ahead = (float)f(n, x, params);
        x[i] = kept - h;
        float behind = (float)f(n, x, params);
        x[i] = kept;
        grad[i] = (ahead - behind) / (2 * h);
    }
}
