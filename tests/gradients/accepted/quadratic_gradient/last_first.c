// The sums from the last variable to the first.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = n; i-- > 0;) {
        double sum = 0;
        for (size_t j = n; j-- > 0;)
            sum += 0.5 * (A[i * n + j] + A[j * n + i]) * x[j];
        grad[i] = sum - b[i];
    }
}
