// Backward through a dense layer z = W x + b: from dz to dW, db and dx.
// Book: chapter 5, section "Backward through a dense layer".
#include "backprop.h"

void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
    // region answer
    for (size_t i = 0; i < m; i++) {
        for (size_t j = 0; j < n; j++)
            dW[i * n + j] += dz[i] * x[j];
        db[i] += dz[i];
    }

    if (!dx)
        return;
    for (size_t j = 0; j < n; j++) {
        dx[j] = 0;
        for (size_t i = 0; i < m; i++)
            dx[j] += W[i * n + j] * dz[i]; // x[j] has a say in every z[i]
    }
    // endregion
}
