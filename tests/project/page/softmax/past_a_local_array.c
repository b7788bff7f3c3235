// Its own array is too short.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double own[2];
    for (size_t i = 0; i < k; i++)
        own[i] = logits[i];
    p[0] = own[0] + own[1];
}
