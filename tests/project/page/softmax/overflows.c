// An int of its own overflows.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    int large = 2147483647;
    large += (int)k;
    p[0] = logits[0] + large;
}
