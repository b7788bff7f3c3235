// One dense layer with relu: y = relu(W x + b).
// Book: chapter 0, section "One layer".
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    // region wrong
    for (size_t i = 0; i < m; i++) {
        double z = 0;
        for (size_t j = 0; j < n; j++)
            z += W[i * n + j] * x[j];
        y[i] = (z > 0 ? z : 0) + b[i];
    }
    // endregion
}
