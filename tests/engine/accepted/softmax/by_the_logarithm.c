// The logarithm of the sum is found first, then exp(logit - log sum).
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];

    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i] - largest);
    double log_sum = largest + log(sum);
    for (size_t i = 0; i < k; i++)
        p[i] = exp(logits[i] - log_sum);
}
