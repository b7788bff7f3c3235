// The gradient is right, and f was evaluated once more, at x itself. The formula does not need
// that value, and an evaluation may take hours.
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    double here = f(n, x, params);
    for (size_t i = 0; i < n; i++) {
        double kept = x[i];
        x[i] = kept + h;
        double ahead = f(n, x, params) - here;
        x[i] = kept - h;
        grad[i] = (ahead - (f(n, x, params) - here)) / (2 * h);
        x[i] = kept;
    }
}
