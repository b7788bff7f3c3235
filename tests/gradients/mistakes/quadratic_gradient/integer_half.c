// What comes out is −b: nothing of A is left. In C, 1 / 2 divides integers, and gives 0.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += (A[i * n + j] + A[j * n + i]) * x[j];
        grad[i] = (1 / 2) * sum - b[i];
    }
}
