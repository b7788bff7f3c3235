// The gradient passes where relu cut off, and is stopped where relu let through.
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    for (size_t i = 0; i < n; i++)
        dz[i] = z[i] > 0 ? 0 : dy[i];
}
