// A negative gradient is cut off as well. Only the pre-activation decides.
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    for (size_t i = 0; i < n; i++)
        dz[i] = z[i] > 0 && dy[i] > 0 ? dy[i] : 0;
}
