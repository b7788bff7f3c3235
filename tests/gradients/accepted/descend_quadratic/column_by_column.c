// The gradient column by column, the last first.
#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    double learning_rate = 2 / (lambda_max + lambda_min);
    for (size_t t = 0; t < steps; t++) {
        for (size_t i = 0; i < n; i++)
            scratch[i] = 0;
        for (size_t j = n; j-- > 0;)
            for (size_t i = 0; i < n; i++)
                scratch[i] += A[i * n + j] * x[j];
        for (size_t i = 0; i < n; i++)
            x[i] -= learning_rate * (scratch[i] - b[i]);
    }
    return learning_rate;
}
