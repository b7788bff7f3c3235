// Divides by the distance of the two points as the machine stored them.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        double after = x + h[i], before = x - h[i];
        error[i] = fabs((f(after, params) - f(before, params)) / (after - before) - slope);
        if (error[i] < error[best])
            best = i;
    }
    return best;
}
