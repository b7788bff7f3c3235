// The largest logit and the sum are found in one pass; the sum is rescaled on the way.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double largest = -INFINITY, sum = 0;
    for (size_t i = 0; i < k; i++)
        if (logits[i] > largest) {
            sum = sum * exp(largest - logits[i]) + 1;
            largest = logits[i];
        } else {
            sum += exp(logits[i] - largest);
        }
    for (size_t i = 0; i < k; i++)
        p[i] = exp(logits[i] - largest) / sum;
}
