// for: softmax
// defence: the probe ends with _exit: no destructor runs
// expect: wrong
// lacks: the destructor ran
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>

#include "engine.h"

__attribute__((destructor)) static void late(void)
{
    puts("the destructor ran");
    _exit(0);
}

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
