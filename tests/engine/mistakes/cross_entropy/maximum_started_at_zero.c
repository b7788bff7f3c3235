// The search for the largest logit starts at 0, or at DBL_MIN, which is the smallest positive
// number. What if all logits are below 0?
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double largest = 0;
    for (size_t i = 0; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i] - largest);
    return log(sum) + (largest - logits[label]);
}
