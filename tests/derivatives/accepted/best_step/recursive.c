// The best of all but the last step, and then the last one.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t last = n - 1;
    error[last] = fabs(slope - central_difference(f, params, x, h[last]));
    if (last == 0)
        return 0;
    size_t best = best_step(f, params, x, slope, last, h, error);
    return error[last] < error[best] ? last : best;
}
