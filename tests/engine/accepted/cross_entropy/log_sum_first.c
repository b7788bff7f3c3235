// log(sum) and the largest logit are added first, then the logit is subtracted.
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

    return largest + log(sum) - logits[label];
}
