// Backward through a dense layer z = W x + b: from dz to dW, db and dx.
// Book: chapter 5, section "Backward through a dense layer".
#include "backprop.h"

void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
    todo();
}
