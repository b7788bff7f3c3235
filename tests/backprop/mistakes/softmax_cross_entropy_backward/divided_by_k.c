// The gradient is divided by the number of classes. The loss of an example is not a mean over the
// classes.
#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    softmax(k, logits, dlogits);
    dlogits[label] -= 1;
    for (size_t i = 0; i < k; i++)
        dlogits[i] /= (double)k;
}
