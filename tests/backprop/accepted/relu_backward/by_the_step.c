// The slope is the step function, by signbit.
#include <math.h>

#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    for (size_t i = 0; i < n; i++)
        dz[i] = !signbit(z[i]) && z[i] != 0 ? dy[i] : 0.0;
}
