// for: softmax
// defence: an answer that replaces its own sanitizer spoils its own run
// expect: interrupted or wrong
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void __asan_init(void)
{
    _exit(0);
}

void __asan_report_store8(unsigned long address)
{
    (void)address;
}

void softmax(size_t k, const double *logits, double *p)
{
    p[k] = 0;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
