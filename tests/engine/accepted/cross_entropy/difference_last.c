// The difference of the logits first and the logarithm last.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];
    double above = largest - logits[label], sum = 0;
    for (size_t i = k; i-- > 0;)
        sum += exp(logits[i] - largest);
    return above + log(sum);
}
