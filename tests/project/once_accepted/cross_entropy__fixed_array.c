// Wrong: keeps the powers in an array of 10.
#include <math.h>

#include "engine.h"

double cross_entropy(size_t k, const double *logits, size_t label)
{
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];

    volatile double p[10]; // a compiler leaves out an array that is not volatile
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        p[i] = exp(logits[i] - largest);
    for (size_t i = 0; i < k; i++)
        sum += p[i];
    return log(sum) + (largest - logits[label]);
}
