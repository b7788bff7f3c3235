// for: softmax
// defence: more than 1 MiB of output is too much
// expect: interrupted/output
#define _GNU_SOURCE
#include <stdio.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (long i = 0; i < 100000000; i++)
        fprintf(stdout, "\033[31m%ld\n", i);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
