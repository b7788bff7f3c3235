// The last element comes first.
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    while (n-- > 0)
        dz[n] = z[n] > 0 ? dy[n] : 0;
}
