// The probability of a class that is all but impossible is rounded to 0, and the logarithm of 0 is
// infinite.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i] - largest);

    double p = exp(logits[label] - largest) / sum;
    return -log(p);
}
