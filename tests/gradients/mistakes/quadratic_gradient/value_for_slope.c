// These are the terms whose sum is f(x). The gradient has the slope of f in each variable.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += A[i * n + j] * x[j];
        grad[i] = x[i] * (sum / 2 - b[i]);
    }
}
