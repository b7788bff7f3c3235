// The central difference is written out, and the smallest error is kept beside its index.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    double smallest = INFINITY;
    for (size_t i = 0; i < n; i++) {
        double estimate = (f(x + h[i], params) - f(x - h[i], params)) / (2 * h[i]);
        error[i] = estimate > slope ? estimate - slope : slope - estimate;
        if (error[i] < smallest) {
            smallest = error[i];
            best = i;
        }
    }
    return best;
}
