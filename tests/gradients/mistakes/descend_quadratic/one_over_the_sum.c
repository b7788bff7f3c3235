// The rate is 1 divided by the sum of the two eigenvalues, half of the best.
#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    double learning_rate = 1 / (lambda_min + lambda_max);
    for (size_t t = 0; t < steps; t++) {
        for (size_t i = 0; i < n; i++) {
            scratch[i] = -b[i];
            for (size_t j = 0; j < n; j++)
                scratch[i] += A[i * n + j] * x[j];
        }
        for (size_t i = 0; i < n; i++)
            x[i] -= learning_rate * scratch[i];
    }
    return learning_rate;
}
