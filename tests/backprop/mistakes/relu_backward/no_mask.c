// All of the gradient passes. Where relu cut off, moving z does not move the loss.
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    (void)z;
    for (size_t i = 0; i < n; i++)
        dz[i] = dy[i];
}
