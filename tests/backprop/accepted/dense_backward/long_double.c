// dx is summed in long double.
#include "backprop.h"

void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
    for (size_t i = 0; i < m; i++)
        db[i] += dz[i];
    for (size_t j = 0; j < n; j++) {
        long double sum = 0;
        for (size_t i = 0; i < m; i++) {
            sum += (long double)W[i * n + j] * dz[i];
            dW[i * n + j] = (double)((long double)dW[i * n + j] + (long double)dz[i] * x[j]);
        }
        if (dx)
            dx[j] = (double)sum;
    }
}
