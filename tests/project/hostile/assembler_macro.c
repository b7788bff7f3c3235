// for: softmax
// defence: the assembler's memory, CPU time and output are limited
// expect: compile_error
#include "engine.h"

__asm__(".macro m\nm\nm\n.endm\nm");

void softmax(size_t k, const double *logits, double *p)
{
    p[0] = logits[k - 1];
}
