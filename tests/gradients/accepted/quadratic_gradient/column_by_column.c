// Column by column.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++)
        grad[i] = 0;
    for (size_t j = 0; j < n; j++)
        for (size_t i = 0; i < n; i++)
            grad[i] += (A[i * n + j] + A[j * n + i]) * x[j];
    for (size_t i = 0; i < n; i++)
        grad[i] = grad[i] * 0.5 - b[i];
}
