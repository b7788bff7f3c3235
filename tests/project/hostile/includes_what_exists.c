// for: softmax
// defence: the sandbox holds no solution; at the desk the compiler tells what it included
// expect: interrupted/include or compile_error or wrong
#if __has_include("@PROJECT@/solutions/engine/softmax.c")
#include "@PROJECT@/solutions/engine/softmax.c"
#elif __has_include("solutions/engine/softmax.c")
#include "solutions/engine/softmax.c"
#elif __has_include("../solutions/engine/softmax.c")
#include "../solutions/engine/softmax.c"
#else
#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
#endif
