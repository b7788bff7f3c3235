// for: softmax
// defence: the inputs of both passes are the same, and so are the answers demanded
// expect: wrong

#include "engine.h"

static double sum;

void softmax(size_t k, const double *logits, double *p)
{
    sum += logits[0];
    p[0] = sum;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
