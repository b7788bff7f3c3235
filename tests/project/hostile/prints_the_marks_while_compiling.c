// for: softmax
// defence: a mark printed too early ends the compiler's time early, no more
// expect: interrupted or compile_error

#include "engine.h"

__asm__(".print \"\\001compiled\\001\"");
#pragma message "\001compiled\001\n"
#error @SOH@compiled@SOH@

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
