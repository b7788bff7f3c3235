// for: softmax
// defence: the compiler's memory is limited
// expect: compile_error
#include "/dev/zero"

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
