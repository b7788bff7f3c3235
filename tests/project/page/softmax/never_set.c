// Its sum starts with what happens to lie in memory.
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double sum;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i]);
    for (size_t i = 0; i < k; i++)
        p[i] = exp(logits[i]) / sum;
}
