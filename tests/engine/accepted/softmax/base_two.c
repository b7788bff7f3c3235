// Powers of 2 of the logits divided by log 2, as some hardware does it.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];

    const double log2_e = 1.4426950408889634;
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += p[i] = exp2((logits[i] - largest) * log2_e);
    for (size_t i = 0; i < k; i++)
        p[i] /= sum;
}
