// The central difference as the mean of the forward and the backward one.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    double here = f(x, params);
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        double forward = (f(x + h[i], params) - here) / h[i];
        double backward = (here - f(x - h[i], params)) / h[i];
        error[i] = fabs((forward + backward) / 2 - slope);
        if (error[i] < error[best])
            best = i;
    }
    return best;
}
