// for: softmax
// defence: the compiler quotes the file that a #line names: the sandbox holds none worth quoting
// expect: wrong
// lacks in the sandbox: cannot overflow
// lacks in the sandbox: > largest

#include "engine.h"

#line 15 "@PROJECT@/solutions/engine/softmax.c"
void softmax(size_t k, const double *logits, double *p)
{
    int unused = 3;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
