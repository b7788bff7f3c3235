// Differences from the right logit are summed, relative to the largest of them.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double largest = 0;
    for (size_t i = 0; i < k; i++)
        largest = fmax(largest, logits[i] - logits[label]);
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i] - logits[label] - largest);
    return largest + log(sum);
}
