// for: softmax
// tiers: desk sandbox confinement
// defence: the folder that the compiler works in holds no verdict, in which expected values stand
// expect: compile_error
#include "engine.h"

__asm__(".section .rodata\nfirst: .incbin \"../verdict-1.json\"\n.text");
extern const char first[];

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] + first[i];
}
