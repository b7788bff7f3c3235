// dx is gathered in two sums, over the even and the odd outputs.
#include "backprop.h"

void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
    for (size_t j = 0; j < n; j++) {
        double sum[2] = {0, 0};
        for (size_t i = 0; i < m; i++) {
            sum[i % 2] += W[i * n + j] * dz[i];
            dW[i * n + j] += dz[i] * x[j];
        }
        if (dx)
            dx[j] = sum[0] + sum[1];
    }
    for (size_t i = 0; i < m; i++)
        db[i] += dz[i];
}
