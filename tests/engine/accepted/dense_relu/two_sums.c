// Even and odd inputs are summed apart, as a fast program would.
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++) {
        double even = 0, odd = 0;
        size_t j = 0;
        for (; j + 1 < n; j += 2) {
            even += W[i * n + j] * x[j];
            odd += W[i * n + j + 1] * x[j + 1];
        }
        if (j < n)
            even += W[i * n + j] * x[j];
        double z = even + odd + b[i];
        y[i] = z >= 0 ? z : 0;
    }
}
