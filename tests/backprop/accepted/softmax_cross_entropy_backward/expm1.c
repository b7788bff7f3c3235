// At the label stands expm1 of minus the loss.
#include <math.h>

#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    softmax(k, logits, dlogits);
    dlogits[label] = expm1(-cross_entropy(k, logits, label));
}
