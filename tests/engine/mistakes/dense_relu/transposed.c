// W is read column by column. A row of W holds the weights of one output.
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++) {
        double z = b[i];
        for (size_t j = 0; j < n; j++)
            z += W[j * m + i] * x[j];
        y[i] = z > 0 ? z : 0;
    }
}
