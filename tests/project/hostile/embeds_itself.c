// for: softmax
// defence: its own file is the answer's to read, and holds nothing but itself
// expect: compile_error or wrong
#include "engine.h"

__asm__(".section .rodata\nfirst: .incbin \"answer.c\"\nlast: .byte 0\n.text");
extern const char first[], last[];

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] + (double)(last - first);
}
