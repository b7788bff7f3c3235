// Quotient and error in long double: fewer roundings after those of f itself.
#include <math.h>

#include "derivatives.h"

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        long double after = f(x + h[i], params), before = f(x - h[i], params);
        error[i] = (double)fabsl((after - before) / (2.0L * h[i]) - slope);
        if (error[i] < error[best])
            best = i;
    }
    return best;
}
