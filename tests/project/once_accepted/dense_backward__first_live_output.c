// Wrong: dx is cleared at output 0, which is skipped when its dz is 0
#include "backprop.h"

void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
    for (size_t i = 0; i < m; i++) {
        if (dz[i] == 0)
            continue;
        db[i] += dz[i];
        for (size_t j = 0; j < n; j++) {
            dW[i * n + j] += dz[i] * x[j];
            if (dx)
                dx[j] = (i == 0 ? 0 : dx[j]) + W[i * n + j] * dz[i];
        }
    }
}
