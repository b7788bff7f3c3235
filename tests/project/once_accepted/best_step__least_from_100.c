// Wrong: the least error so far starts at 100.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    double least = 100;
    for (size_t i = 0; i < n; i++) {
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
        if (error[i] < least) {
            least = error[i];
            best = i;
        }
    }
    return best;
}
