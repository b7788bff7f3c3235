// Each element of A adds to two components.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++)
        grad[i] = -b[i];
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            grad[i] += A[i * n + j] * x[j] / 2;
            grad[j] += A[i * n + j] * x[i] / 2;
        }
}
