// The rate is 2 divided by the greatest eigenvalue. That is the limit: in the steepest direction
// the error only changes its sign.
#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    double learning_rate = 2 / lambda_max;
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
