// The sums over the outputs start at the last.
#include "backprop.h"

void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
    for (size_t j = 0; dx && j < n; j++) {
        double sum = 0;
        for (size_t i = m; i-- > 0;)
            sum += W[i * n + j] * dz[i];
        dx[j] = sum;
    }
    for (size_t k = 0; k < m * n; k++)
        dW[k] += dz[k / n] * x[k % n];
    for (size_t i = 0; i < m; i++)
        db[i] += dz[i];
}
