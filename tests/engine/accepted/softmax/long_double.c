// All is computed in long double.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];

    long double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += expl((long double)logits[i] - largest);
    for (size_t i = 0; i < k; i++)
        p[i] = (double)(expl((long double)logits[i] - largest) / sum);
}
