// for: softmax
// defence: the answer's process is its own to spoil: what it sends is judged
// expect: interrupted

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < 4096; i++)
        *(volatile char *)((uintptr_t)&p[i * 8]) = 1;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
