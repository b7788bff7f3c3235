// The index is that of the smallest step. The smallest step need not have the smallest error.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
        if (h[i] < h[best])
            best = i;
    }
    return best;
}
