// Its loop never ends.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i = 0)
        p[i] = logits[i];
}
