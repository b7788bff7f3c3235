// for: softmax
// defence: the sentinel of an output never written is no number
// expect: wrong

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    if (p[0] != p[0])
        return;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
