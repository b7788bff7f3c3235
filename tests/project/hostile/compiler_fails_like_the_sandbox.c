// for: softmax
// defence: confine.c says that it failed through a pipe that no compiler has
// expect: compile_error
#include "engine.h"

__asm__(".print \"confine: Landlock: Operation not permitted\"\n.err");

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
