// for: softmax
// defence: an alias is a symbol of the answer like any other
// expect: wrong

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}

void write(void) __attribute__((alias("softmax")));
void judge_matrix(void) __attribute__((alias("softmax")));
void main(void) __attribute__((weak, alias("softmax")));
void judge_law(void) __attribute__((weak));
__asm__(".globl before_call\n.set before_call, softmax\n.globl __libc_start_main\n"
        ".set __libc_start_main, softmax");
