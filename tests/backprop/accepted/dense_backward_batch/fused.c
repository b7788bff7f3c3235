// With fma, and from the last example to the first.
#include <math.h>
#include <string.h>

#include "backprop.h"

void dense_backward_batch(size_t batch_size, size_t m, size_t n, const double *W, const double *X,
                          const double *dZ, double *dW, double *db, double *dX)
{
    double share = 1 / (double)batch_size;
    memset(dW, 0, m * n * sizeof *dW);
    memset(db, 0, m * sizeof *db);
    for (size_t e = batch_size; e-- > 0;)
        for (size_t i = 0; i < m; i++) {
            db[i] = fma(share, dZ[e * m + i], db[i]);
            for (size_t j = 0; j < n; j++)
                dW[i * n + j] = fma(share * dZ[e * m + i], X[e * n + j], dW[i * n + j]);
        }
    if (dX)
        memset(dX, 0, batch_size * n * sizeof *dX);
    for (size_t e = 0; dX && e < batch_size; e++)
        for (size_t i = 0; i < m; i++)
            for (size_t j = 0; j < n; j++)
                dX[e * n + j] = fma(dZ[e * m + i], W[i * n + j], dX[e * n + j]);
}
