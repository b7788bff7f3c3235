// Wrong: its own array of 8 in place of scratch.
#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    (void)scratch;
    double g[8], rate = 2 / (lambda_min + lambda_max);
    for (size_t t = 0; t < steps; t++) {
        quadratic_gradient(n, A, b, x, g);
        for (size_t i = 0; i < n; i++)
            x[i] -= rate * g[i];
    }
    return rate;
}
