// The gradient is multiplied by 1 or 0.
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    for (size_t i = 0; i < n; i++)
        dz[i] = dy[i] * (z[i] > 0);
}
