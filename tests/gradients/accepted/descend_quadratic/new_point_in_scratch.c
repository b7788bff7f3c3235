// The new point is made in scratch and then copied.
#include <string.h>

#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    double learning_rate = 2 / (lambda_min + lambda_max);
    while (steps-- > 0) {
        for (size_t i = 0; i < n; i++) {
            double slope = 0;
            for (size_t j = 0; j < n; j++)
                slope += A[i * n + j] * x[j];
            scratch[i] = x[i] - learning_rate * (slope - b[i]);
        }
        memcpy(x, scratch, n * sizeof *x);
    }
    return learning_rate;
}
