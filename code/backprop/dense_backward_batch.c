// Backward through a dense layer, all examples of a batch at once.
// Book: chapter 5, section "A batch at once".
#include "backprop.h"

void dense_backward_batch(size_t batch_size, size_t m, size_t n, const double *W, const double *X,
                          const double *dZ, double *dW, double *db, double *dX)
{
    todo();
}
