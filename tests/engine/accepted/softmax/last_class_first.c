// The sum runs from the last class to the first, and multiplies by its inverse.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double largest = -INFINITY, sum = 0;
    for (size_t i = 0; i < k; i++)
        largest = fmax(largest, logits[i]);
    for (size_t i = k; i-- > 0;)
        sum += exp(logits[i] - largest);
    double share = 1 / sum;
    for (size_t i = k; i-- > 0;)
        p[i] = share * exp(logits[i] - largest);
}
