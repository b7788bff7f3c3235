// Each probability is one over a sum of exponentials of differences.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++) {
        double sum = 0;
        for (size_t j = 0; j < k; j++)
            sum += exp(logits[j] - logits[i]);
        p[i] = 1 / sum;
    }
}
