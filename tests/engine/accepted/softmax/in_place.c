// p first holds the shifted logits, then their exponentials, then the shares.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        if (logits[i] > largest)
            largest = logits[i];

    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] - largest;
    double sum = 0;
    for (double *q = p; q < p + k; q++) {
        *q = exp(*q);
        sum += *q;
    }
    for (double *q = p; q < p + k; q++)
        *q = *q / sum;
}
