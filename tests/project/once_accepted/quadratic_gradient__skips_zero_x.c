// Wrong: skips where x[i] is 0, since the product is 0 there.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t j = 0; x[i] != 0 && j < n; j++)
            sum += (A[i * n + j] + A[j * n + i]) * x[j];
        grad[i] = sum / 2 - b[i];
    }
}
