// log(exp(a) + exp(b)) is applied to one logit after the other.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double total = logits[0];
    for (size_t i = 1; i < k; i++)
        total = fmax(total, logits[i]) + log1p(exp(-fabs(total - logits[i])));
    return total - logits[label];
}
