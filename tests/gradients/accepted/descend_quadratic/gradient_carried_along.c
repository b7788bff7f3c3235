// The gradient is updated: a step changes it by the matrix times the step.
#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    double learning_rate = 2 / (lambda_min + lambda_max), change[n];
    quadratic_gradient(n, A, b, x, scratch);
    for (size_t t = 0; t < steps; t++) {
        for (size_t i = 0; i < n; i++)
            x[i] -= learning_rate * scratch[i];
        for (size_t i = 0; i < n; i++) {
            change[i] = 0;
            for (size_t j = 0; j < n; j++)
                change[i] += A[i * n + j] * scratch[j];
        }
        for (size_t i = 0; i < n; i++)
            scratch[i] -= learning_rate * change[i];
    }
    return learning_rate;
}
