// It divides a whole number by zero.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    int none = (int)(k - k);
    p[0] = logits[0] + 7 / none;
}
