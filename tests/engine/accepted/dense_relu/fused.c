// Each product is added with fma, which rounds once instead of twice.
#include <math.h>

#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++) {
        double z = b[i];
        for (size_t j = 0; j < n; j++)
            z = fma(W[i * n + j], x[j], z);
        y[i] = z < 0 ? 0 : z;
    }
}
