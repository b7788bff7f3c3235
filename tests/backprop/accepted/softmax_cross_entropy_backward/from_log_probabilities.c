// Each probability is exp of minus the loss that the class would have.
#include <math.h>

#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    for (size_t i = 0; i < k; i++)
        dlogits[i] = exp(-cross_entropy(k, logits, i)) - (i == label ? 1 : 0);
}
