// for: softmax
// defence: there is nothing on standard input
// expect: interrupted or compile_error or wrong
#include "/dev/stdin"

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
