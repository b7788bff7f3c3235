// Outputs below 0 come back: relu is missing. No output of a layer may be negative.
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++) {
        y[i] = b[i];
        for (size_t j = 0; j < n; j++)
            y[i] += W[i * n + j] * x[j];
    }
}
