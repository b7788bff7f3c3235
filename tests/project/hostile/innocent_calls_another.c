// for: best_step
// defence: none is needed: an answer may call the exercises before it, which are the references
// expect: right
// earns: 4
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        error[i] = fabs(central_difference(f, params, x, h[i]) - slope);
        best = error[i] < error[best] ? i : best;
    }
    return best;
}
