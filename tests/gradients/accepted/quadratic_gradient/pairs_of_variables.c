// Each pair of variables once, and the diagonal by itself.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++)
        grad[i] = A[i * n + i] * x[i] - b[i];
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < i; j++) {
            double mean = (A[i * n + j] + A[j * n + i]) / 2;
            grad[i] += mean * x[j];
            grad[j] += mean * x[i];
        }
}
