// dW and db are overwritten: what earlier examples of the batch have left there is lost.
#include "backprop.h"

void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
    for (size_t i = 0; i < m; i++) {
        for (size_t j = 0; j < n; j++)
            dW[i * n + j] = dz[i] * x[j];
        db[i] = dz[i];
    }
    for (size_t j = 0; dx && j < n; j++) {
        dx[j] = 0;
        for (size_t i = 0; i < m; i++)
            dx[j] += W[i * n + j] * dz[i];
    }
}
