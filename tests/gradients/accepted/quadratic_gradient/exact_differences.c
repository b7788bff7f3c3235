// The differences of f itself, which on a quadratic are exact.
#include "gradients.h"

static double height(size_t n, const double *A, const double *b, const double *x, size_t moved,
                     double step)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        double x_i = x[i] + (i == moved ? step : 0);
        for (size_t j = 0; j < n; j++)
            sum += 0.5 * x_i * A[i * n + j] * (x[j] + (j == moved ? step : 0));
        sum -= b[i] * x_i;
    }
    return sum;
}

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++)
        grad[i] = (height(n, A, b, x, i, 1) - height(n, A, b, x, i, -1)) / 2;
}
