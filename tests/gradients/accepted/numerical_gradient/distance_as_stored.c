// Divided by the distance between the two points as they are stored.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i], right = kept + h, left = kept - h;
        x[i] = right;
        double ahead = f(n, x, params);
        x[i] = left;
        double behind = f(n, x, params);
        x[i] = kept;
        grad[i] = (ahead - behind) / (right - left);
    }
}
