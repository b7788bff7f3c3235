// The gradient by the probabilities times the Jacobian of softmax, with p cancelled.
#include <math.h>

#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    softmax(k, logits, dlogits);
    for (size_t j = 0; j < k; j++) {
        double identity = j == label ? 1 : 0;
        dlogits[j] = -(identity - dlogits[j]);
    }
}
