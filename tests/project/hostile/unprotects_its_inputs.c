// for: softmax
// defence: the judge has inputs of its own
// expect: wrong
#define _GNU_SOURCE
#include <sys/mman.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    uintptr_t start = (uintptr_t)logits & ~(uintptr_t)4095;
    mprotect((void *)start, (uintptr_t)(logits + k) - start, PROT_READ | PROT_WRITE);
    for (size_t i = 0; i < k; i++)
        ((double *)logits)[i] = 0;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
