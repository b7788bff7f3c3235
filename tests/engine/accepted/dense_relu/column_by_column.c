// The loops are exchanged: each input in turn is added to all outputs.
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++)
        y[i] = b[i];
    for (size_t j = 0; j < n; j++)
        for (size_t i = 0; i < m; i++)
            y[i] += W[i * n + j] * x[j];
    for (size_t i = 0; i < m; i++)
        if (y[i] < 0)
            y[i] = 0;
}
