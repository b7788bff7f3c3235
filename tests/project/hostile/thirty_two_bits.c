// for: softmax
// tiers: desk sandbox confinement
// defence: calls of another architecture end the answer: their numbers mean something else
// expect: interrupted or wrong
// On other processors there is no such way in, and the answer is just wrong.
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
#ifdef __x86_64__
    long child;
    __asm__ volatile("int $0x80" : "=a"(child) : "a"(2L) : "memory"); // fork
    if (child == 0)
        _exit(0);
#endif
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
