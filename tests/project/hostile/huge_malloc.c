// for: softmax
// defence: one allocation is at most 1 GiB
// expect: interrupted/crash
// says: null pointer
#define _GNU_SOURCE
#include <stdlib.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    volatile char *much = malloc((size_t)1 << 42);
    *much = 1;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
