// for: softmax
// defence: the environment holds no secret
// expect: compile_error or wrong or interrupted/include
#include "/proc/self/environ"

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
