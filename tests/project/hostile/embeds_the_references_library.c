// for: softmax
// tiers: desk sandbox confinement
// defence: the assembler reads what the compiler may read, and nothing of the project
// expect: compile_error
// The library would go through a file in memory to dlopen.
#include "engine.h"

__asm__(
    ".section .rodata\nfirst: .incbin \"@MADE@/reference/softmax/libanswer.so\"\nlast: .byte 0\n.text");
extern const char first[], last[];

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] + (double)(last - first);
}
