// Each logit is divided by the sum of the logits; exp is missing.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += logits[i];
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] / sum;
}
