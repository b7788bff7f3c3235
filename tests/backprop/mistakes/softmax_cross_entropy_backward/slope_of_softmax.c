// This is how the label's probability moves. The loss is minus its logarithm.
#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    softmax(k, logits, dlogits);
    double p = dlogits[label];
    for (size_t i = 0; i < k; i++)
        dlogits[i] = p * ((i == label) - dlogits[i]);
}
