// Backward through relu: the gradient passes where the pre-activation is greater than 0.
// Book: chapter 5, section "Backward through relu".
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    // region answer
    for (size_t i = 0; i < n; i++)
        dz[i] = z[i] > 0 ? dy[i] : 0;
    // endregion
}
