// All the errors first, and then the search.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    for (size_t i = 0; i < n; i++)
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
    size_t best = 0;
    for (size_t i = 1; i < n; i++)
        if (error[best] > error[i])
            best = i;
    return best;
}
