// exp of a large logit is infinite, and exp of a very small one is 0: the probability is then no
// number, or 0, and its logarithm is of no use.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i]);
    return -log(exp(logits[label]) / sum);
}
