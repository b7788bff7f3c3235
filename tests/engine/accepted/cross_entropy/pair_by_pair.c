// log(exp(a) + exp(b)) is applied to one logit after the other, each less that of the label.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double total = logits[0] - logits[label];
    for (size_t i = 1; i < k; i++) {
        double next = logits[i] - logits[label];
        total = fmax(total, next) + log1p(exp(-fabs(total - next)));
    }
    return total;
}
