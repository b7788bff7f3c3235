// for: softmax
// defence: inputs lie in read-only memory
// expect: interrupted/crash
// says: is const and must not change

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        ((double *)logits)[i] = p[i] = 1.0 / (double)k;
}
