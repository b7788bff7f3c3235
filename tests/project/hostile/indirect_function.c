// for: softmax
// defence: its resolver runs before all else, under the same limits
// expect: interrupted
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

static void mine(size_t k, const double *logits, double *p)
{
    (void)k;
    p[0] = logits[0];
}

static void *choose(void)
{
    static const char junk[24] = "passed";
    write(3, junk, sizeof junk);
    return (void *)mine;
}

void softmax(size_t k, const double *logits, double *p) __attribute__((ifunc("choose")));
