// The gradient by central differences: each coordinate of x is moved by h to either side, the
// others stay where they are. Book: chapter 2, section "One coordinate at a time".
#include "gradients.h"

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    todo();
}
