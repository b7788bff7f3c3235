// The sum is kept in long double, and pointers walk instead of indices.
#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    const double *weight = W;
    for (double *end = y + m; y < end; y++, b++) {
        long double z = *b;
        for (const double *input = x; input < x + n; input++)
            z += (long double)*weight++ * *input;
        *y = z > 0 ? (double)z : 0;
    }
}
