// It writes one probability too many.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i <= k; i++)
        p[i] = logits[0];
}
