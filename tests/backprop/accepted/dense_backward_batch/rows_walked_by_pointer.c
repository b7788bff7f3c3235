// Pointers walk along the rows; the mean is kept up from example to example.
#include "backprop.h"

void dense_backward_batch(size_t batch_size, size_t m, size_t n, const double *W, const double *X,
                          const double *dZ, double *dW, double *db, double *dX)
{
    const double *x = X, *dz = dZ;
    for (size_t e = 0; e < batch_size; e++, x += n, dz += m) {
        double *to = dW, seen = (double)(e + 1);
        for (size_t i = 0; i < m; i++) {
            db[i] = e == 0 ? dz[i] : db[i] + (dz[i] - db[i]) / seen;
            for (size_t j = 0; j < n; j++, to++)
                *to = e == 0 ? dz[i] * x[j] : *to + (dz[i] * x[j] - *to) / seen;
        }
        for (size_t j = 0; dX != NULL && j < n; j++) {
            double sum = 0;
            for (size_t i = 0; i < m; i++)
                sum += dz[i] * W[i * n + j];
            *dX++ = sum;
        }
    }
}
