// The search ends where the error first grows. The steps may stand in any order, so a smaller one
// can follow.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++)
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
    while (best + 1 < n && error[best + 1] < error[best])
        best++;
    return best;
}
