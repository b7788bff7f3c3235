// The function has another name.
#include "engine.h"

void soft_max(size_t k, const double *logits, double *p);
void soft_max(size_t k, const double *logits, double *p)
{
    p[0] = logits[k - 1];
}
