// A x and its transposed counterpart, each a sum of its own.
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    for (size_t i = 0; i < n; i++) {
        double row = 0, column = 0;
        for (size_t j = 0; j < n; j++) {
            row += A[i * n + j] * x[j];
            column += A[j * n + i] * x[j];
        }
        grad[i] = 0.5 * row + 0.5 * column - b[i];
    }
}
