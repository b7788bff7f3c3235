// The linear part −bᵀx has a slope as well, the same everywhere.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += (A[i * n + j] + A[j * n + i]) * x[j];
        grad[i] = sum / 2;
    }
}
