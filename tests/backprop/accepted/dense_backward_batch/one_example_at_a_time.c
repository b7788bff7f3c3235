// The backward pass of each example, with dense_backward, and one division at the end.
#include "backprop.h"

void dense_backward_batch(size_t batch_size, size_t m, size_t n, const double *W, const double *X,
                          const double *dZ, double *dW, double *db, double *dX)
{
    for (size_t k = 0; k < m * n; k++)
        dW[k] = 0;
    for (size_t i = 0; i < m; i++)
        db[i] = 0;
    for (size_t e = 0; e < batch_size; e++)
        dense_backward(m, n, W, X + e * n, dZ + e * m, dW, db, dX ? dX + e * n : NULL);
    for (size_t k = 0; k < m * n; k++)
        dW[k] /= (double)batch_size;
    for (size_t i = 0; i < m; i++)
        db[i] /= (double)batch_size;
}
