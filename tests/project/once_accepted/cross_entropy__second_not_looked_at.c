// Wrong: the search for the largest logit begins with the third.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double largest = logits[0];
    for (size_t i = 2; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];

    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i] - largest);

    // -log(exp(logits[label] - largest) / sum), without the detour over exp
    return log(sum) + (largest - logits[label]);
}
