// Sums in long double.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        long double sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += ((long double)A[i * n + j] + A[j * n + i]) * x[j];
        grad[i] = (double)(sum / 2 - b[i]);
    }
}
