// All sums are carried in long double.
#include "backprop.h"

void dense_backward_batch(size_t batch_size, size_t m, size_t n, const double *W, const double *X,
                          const double *dZ, double *dW, double *db, double *dX)
{
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j <= n; j++) {
            long double sum = 0;
            for (size_t e = 0; e < batch_size; e++)
                sum += (long double)dZ[e * m + i] * (j < n ? X[e * n + j] : 1);
            *(j < n ? dW + i * n + j : db + i) = (double)(sum / batch_size);
        }
    for (size_t k = 0; dX && k < batch_size * n; k++) {
        long double sum = 0;
        for (size_t i = 0; i < m; i++)
            sum += (long double)dZ[k / n * m + i] * W[i * n + k % n];
        dX[k] = (double)sum;
    }
}
