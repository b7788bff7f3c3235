// for: softmax
// defence: the rounding mode is the probe's affair only: the judge has its own
// expect: wrong or interrupted
#define _GNU_SOURCE
#include <fenv.h>
#include <math.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    fesetround(FE_DOWNWARD);
    feenableexcept(FE_ALL_EXCEPT);
    p[0] = exp(logits[0]) / 0.3;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
