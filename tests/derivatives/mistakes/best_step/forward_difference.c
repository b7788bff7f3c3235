// The slope whose error is measured is that of a forward difference.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        error[i] = fabs((f(x + h[i], params) - f(x, params)) / h[i] - slope);
        if (error[i] < error[best])
            best = i;
    }
    return best;
}
