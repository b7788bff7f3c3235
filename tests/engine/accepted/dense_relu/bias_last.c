// The bias is added last, to a sum that started at 0, and relu is fmax.
#include <math.h>

#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++) {
        double sum = 0;
        for (size_t j = 0; j < n; j++)
            sum += W[i * n + j] * x[j];
        y[i] = fmax(0, sum + b[i]);
    }
}
