// Wrong: stops when the gradient is small, before all steps are taken.
#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    double rate = 2 / (lambda_min + lambda_max);
    for (size_t t = 0; t < steps; t++) {
        quadratic_gradient(n, A, b, x, scratch);
        double size = 0;
        for (size_t i = 0; i < n; i++)
            size += scratch[i] * scratch[i];
        if (size < 1e-12)
            break;
        for (size_t i = 0; i < n; i++)
            x[i] -= rate * scratch[i];
    }
    return rate;
}
