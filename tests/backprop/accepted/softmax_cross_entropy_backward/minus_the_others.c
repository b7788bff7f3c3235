// At the label stands minus the sum of the others.
#include <math.h>

#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    double others = 0;
    softmax(k, logits, dlogits);
    for (size_t i = 0; i < k; i++)
        if (i != label)
            others += dlogits[i];
    dlogits[label] = -others;
}
