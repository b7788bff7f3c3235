// Wrong: the largest logit loses its digits.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    float largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];

    double sum = 0;
    for (size_t i = 0; i < k; i++) {
        p[i] = exp(logits[i] - largest); // at most 1: cannot overflow
        sum += p[i];
    }
    for (size_t i = 0; i < k; i++)
        p[i] /= sum;
}
