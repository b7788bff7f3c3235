// All is computed in long double, without calling softmax.
#include <math.h>

#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    long double largest = logits[0], sum = 0;
    for (size_t i = 1; i < k; i++)
        largest = fmaxl(largest, logits[i]);
    for (size_t i = 0; i < k; i++)
        sum += expl(logits[i] - largest);
    for (size_t i = 0; i < k; i++)
        dlogits[i] = (double)(expl(logits[i] - largest) / sum - (i == label));
}
