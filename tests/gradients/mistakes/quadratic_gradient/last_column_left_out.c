// The last variable is left out of the sums.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += (j + 1 < n ? (A[i * n + j] + A[j * n + i]) * x[j] : 0);
        grad[i] = sum / 2 - b[i];
    }
}
