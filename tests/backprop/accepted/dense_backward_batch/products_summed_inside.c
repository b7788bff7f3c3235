// Each number of the result is finished before the next, as in a product of matrices by hand.
#include "backprop.h"

void dense_backward_batch(size_t batch_size, size_t m, size_t n, const double *W, const double *X,
                          const double *dZ, double *dW, double *db, double *dX)
{
    for (size_t i = 0; i < m; i++) {
        for (size_t j = 0; j < n; j++) {
            double sum = 0;
            for (size_t e = 0; e < batch_size; e++)
                sum += dZ[e * m + i] * X[e * n + j];
            dW[i * n + j] = sum / (double)batch_size;
        }
        double sum = 0;
        for (size_t e = 0; e < batch_size; e++)
            sum += dZ[e * m + i];
        db[i] = sum / (double)batch_size;
    }
    if (dX == NULL)
        return;
    for (size_t e = 0; e < batch_size; e++)
        for (size_t j = 0; j < n; j++) {
            double sum = 0;
            for (size_t i = m; i-- > 0;)
                sum += W[i * n + j] * dZ[e * m + i];
            dX[e * n + j] = sum;
        }
}
