// relu is applied to each product, so that negative ones never cancel positive ones.
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++) {
        double z = b[i];
        for (size_t j = 0; j < n; j++) {
            double product = W[i * n + j] * x[j];
            z += product > 0 ? product : 0;
        }
        y[i] = z > 0 ? z : 0;
    }
}
