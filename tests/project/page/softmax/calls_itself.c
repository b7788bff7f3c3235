// It calls itself without an end.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double own[8] = {logits[0]};
    softmax(k, logits, own);
    p[0] = own[0] + own[k % 8];
}
