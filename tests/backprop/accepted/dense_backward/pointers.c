// Pointers walk through the rows.
#include <string.h>

#include "backprop.h"

void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
    if (dx)
        memset(dx, 0, n * sizeof *dx);
    for (size_t i = 0; i < m; i++, W += n, dW += n) {
        *db++ += dz[i];
        for (size_t j = 0; j < n; j++)
            dW[j] += x[j] * dz[i];
        for (size_t j = 0; dx && j < n; j++)
            dx[j] += dz[i] * W[j];
    }
}
