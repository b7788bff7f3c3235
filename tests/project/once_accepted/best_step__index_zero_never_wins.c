// Wrong: looks for the best from index 1 on only: of two or more steps the first never wins.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = n > 1 ? 1 : 0;
    for (size_t i = 0; i < n; i++)
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
    for (size_t i = 1; i < n; i++)
        if (error[i] < error[best])
            best = i;
    return best;
}
