// for: softmax
// defence: outputs end where they end
// expect: interrupted/crash
// says: writes to `p[3]`, but `p` has 3 elements

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    p[k] = 0;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
