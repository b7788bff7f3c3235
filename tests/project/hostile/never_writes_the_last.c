// for: softmax
// defence: outputs start as a NaN of their own kind
// expect: wrong
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double sum = 0, largest = logits[0];
    for (size_t i = 1; i < k; i++)
        largest = fmax(largest, logits[i]);
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i] - largest);
    for (size_t i = 0; i + 1 < k; i++)
        p[i] = exp(logits[i] - largest) / sum;
}
