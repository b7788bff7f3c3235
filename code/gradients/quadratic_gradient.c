// The gradient of 1/2 x'Ax - b'x, where A need not be symmetric.
// Book: chapter 2, section "The gradient of a bowl".
#include "gradients.h"

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    todo();
}
