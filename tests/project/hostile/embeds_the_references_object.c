// for: softmax
// defence: the assembler reads what the compiler may read, and nothing of the project
// expect: compile_error
// Its code would be run where it lies.
#include "engine.h"

__asm__(
    ".section .rodata\nfirst: .incbin \"@PROJECT@/@MADE@/objects/engine/softmax.o\"\nlast: .byte 0\n.text");
extern const char first[], last[];

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] + (double)(last - first);
}
