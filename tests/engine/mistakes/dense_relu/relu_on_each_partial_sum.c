// relu is applied after each product, while the sum is still growing: what is cut off there can no
// longer cancel what follows.
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++) {
        double z = b[i];
        for (size_t j = 0; j < n; j++) {
            z += W[i * n + j] * x[j];
            z = z > 0 ? z : 0;
        }
        y[i] = z;
    }
}
