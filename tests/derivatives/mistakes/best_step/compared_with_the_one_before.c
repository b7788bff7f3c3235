// Each error is compared with the one before it, and not with the smallest so far.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
        if (i > 0 && error[i] < error[i - 1])
            best = i;
    }
    return best;
}
