// It subtracts from an input.
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    double *own = (double *)logits;
    own[k - 1] -= 1;
    p[0] = own[0];
}
