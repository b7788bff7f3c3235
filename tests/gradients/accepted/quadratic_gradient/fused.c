// Fused multiply-adds, starting from -b.
#include <math.h>

#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double sum = -b[i];
        for (size_t j = 0; j < n; j++)
            sum = fma(0.5 * (A[i * n + j] + A[j * n + i]), x[j], sum);
        grad[i] = sum;
    }
}
