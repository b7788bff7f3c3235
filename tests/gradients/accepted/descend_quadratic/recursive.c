// One step and then the rest.
#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    if (steps == 0)
        return 2 / (lambda_min + lambda_max);
    double rate = 2 / (lambda_min + lambda_max);
    quadratic_gradient(n, A, b, x, scratch);
    for (size_t i = 0; i < n; i++)
        x[i] -= rate * scratch[i];
    return descend_quadratic(n, A, b, lambda_min, lambda_max, steps - 1, scratch, x);
}
