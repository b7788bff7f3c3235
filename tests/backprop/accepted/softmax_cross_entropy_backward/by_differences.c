// One over a sum of exponentials of differences.
#include <math.h>

#include "backprop.h"

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    for (size_t i = 0; i < k; i++) {
        double sum = 0;
        for (size_t j = 0; j < k; j++)
            sum += exp(logits[j] - logits[i]);
        dlogits[i] = 1 / sum - (i == label);
    }
}
