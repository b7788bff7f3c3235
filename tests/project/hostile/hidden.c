// for: softmax
// defence: a function that is hidden is not there
// expect: interrupted/name

#include "engine.h"

__attribute__((visibility("hidden"))) void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
