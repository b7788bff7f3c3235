// An if and an else.
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    for (size_t i = 0; i < n; i++) {
        if (z[i] > 0)
            dz[i] = dy[i];
        else
            dz[i] = 0;
    }
}
