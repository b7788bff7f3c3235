// A coordinate is moved as soon as its slope is known, and the next slope sees it moved. One step
// moves all coordinates at once, from one point.
#include "gradients.h"

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    (void)scratch;
    double learning_rate = 2 / (lambda_min + lambda_max);
    for (size_t t = 0; t < steps; t++)
        for (size_t i = 0; i < n; i++) {
            double slope = -b[i];
            for (size_t j = 0; j < n; j++)
                slope += A[i * n + j] * x[j];
            x[i] -= learning_rate * slope;
        }
    return learning_rate;
}
