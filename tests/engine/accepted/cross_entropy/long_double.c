// All is computed in long double, from the last class to the first.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    long double largest = -INFINITY, sum = 0;
    for (size_t i = k; i-- > 0;)
        largest = fmaxl(largest, logits[i]);
    for (size_t i = k; i-- > 0;)
        sum += expl(logits[i] - largest);
    return (double)(logl(sum) + (largest - logits[label]));
}
