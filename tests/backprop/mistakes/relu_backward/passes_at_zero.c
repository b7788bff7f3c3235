// At z = 0 the gradient passes. There the book's convention is that nothing does.
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    for (size_t i = 0; i < n; i++)
        dz[i] = z[i] >= 0 ? dy[i] : 0;
}
