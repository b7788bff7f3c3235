// The largest term, exp(0) = 1, is left out of the sum, and log1p adds it.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    size_t top = 0;
    for (size_t i = 1; i < k; i++)
        if (logits[i] > logits[top])
            top = i;
    double others = 0;
    for (size_t i = 0; i < k; i++)
        if (i != top)
            others += exp(logits[i] - logits[top]);
    return log1p(others) + (logits[top] - logits[label]);
}
