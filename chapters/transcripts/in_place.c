#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    double learning_rate = 2 / (lambda_min + lambda_max);
    // region wrong
    for (size_t t = 0; t < steps; t++)
        for (size_t i = 0; i < n; i++) {
            quadratic_gradient(n, A, b, x, scratch);
            x[i] -= learning_rate * scratch[i];
        }
    // endregion
    return learning_rate;
}
