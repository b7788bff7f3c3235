// Sums and steps in long double.
#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    long double learning_rate = 2 / ((long double)lambda_min + lambda_max);
    for (size_t t = 0; t < steps; t++) {
        for (size_t i = 0; i < n; i++) {
            long double sum = 0;
            for (size_t j = 0; j < n; j++)
                sum += (long double)A[i * n + j] * x[j];
            scratch[i] = (double)(sum - b[i]);
        }
        for (size_t i = 0; i < n; i++)
            x[i] = (double)(x[i] - learning_rate * scratch[i]);
    }
    return (double)learning_rate;
}
