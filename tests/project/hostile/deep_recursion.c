// for: softmax
// defence: the limit of the stack
// expect: interrupted/crash
// says: ran out of stack

#include "engine.h"

static double deeper(double x)
{
    volatile double here[64] = {x};
    return deeper(x + 1) + here[0];
}

void softmax(size_t k, const double *logits, double *p)
{
    p[0] = deeper(k);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
