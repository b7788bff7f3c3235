// This is the gradient of the loss by the probabilities. Softmax lies between them and the
// logits.
#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    softmax(k, logits, dlogits);
    for (size_t i = 0; i < k; i++)
        dlogits[i] = i == label ? -1 / dlogits[i] : 0;
}
