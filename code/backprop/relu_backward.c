// Backward through relu: the gradient passes where the pre-activation is greater than 0.
// Book: chapter 5, section "Backward through relu".
#include "backprop.h"

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    todo();
}
