// for: softmax
// defence: outputs begin where they begin
// expect: interrupted/crash

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    p[-1] = 0;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
