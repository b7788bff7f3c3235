// From the last step to the first, so that an equal error replaces the one found.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = n - 1;
    for (size_t i = n; i-- > 0;) {
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
        if (error[i] <= error[best])
            best = i;
    }
    return best;
}
