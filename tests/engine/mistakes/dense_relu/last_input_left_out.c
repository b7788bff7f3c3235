// The last input does not count: no sum holds its product.
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++) {
        double z = b[i];
        for (size_t j = 0; j + 1 < n; j++)
            z += W[i * n + j] * x[j];
        y[i] = z > 0 ? z : 0;
    }
}
