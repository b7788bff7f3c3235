// for: softmax
// defence: the sandbox holds no reference to embed; at the desk it is text that nobody runs
// expect: compile_error or wrong
#include <stdio.h>

#include "engine.h"

__asm__(".section .rodata\nsolution: .incbin \"@PROJECT@/solutions/engine/softmax.c\"\n"
        ".byte 0\n.text");
extern const char solution[];

void softmax(size_t k, const double *logits, double *p)
{
    puts(solution);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
