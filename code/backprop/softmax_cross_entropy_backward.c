// Backward through softmax and cross-entropy together: from the loss to the logits.
// Book: chapter 5, section "Backward through softmax and cross-entropy".
#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    todo();
}
