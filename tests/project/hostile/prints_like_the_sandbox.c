// for: softmax
// defence: that the sandbox failed is told by its exit status too
// expect: compile_error

#include "engine.h"

__asm__(".print \"bwrap: No permissions to create a new namespace\"\n.err");

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
