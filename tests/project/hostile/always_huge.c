// for: softmax
// defence: what is not finite fails before anything is compared
// expect: wrong
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = 1e308 + 0 * logits[i];
}
