// It reads through a null pointer.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    const double *nothing = k > 100 ? logits : NULL;
    p[0] = *nothing;
}
