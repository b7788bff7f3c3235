// The largest logit and the sum are found in one pass; the sum is rescaled on the way.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double largest = -INFINITY, sum = 0;
    for (size_t i = 0; i < k; i++)
        if (logits[i] > largest) {
            sum = sum * exp(largest - logits[i]) + 1;
            largest = logits[i];
        } else {
            sum += exp(logits[i] - largest);
        }
    return log(sum) - (logits[label] - largest);
}
