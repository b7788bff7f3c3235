// This is the gradient of the squared error between the logits and the right answer, without
// softmax.
#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    for (size_t i = 0; i < k; i++)
        dlogits[i] = logits[i] - (i == label);
}
