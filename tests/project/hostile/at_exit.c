// for: softmax
// defence: the probe ends with _exit: no handler runs
// expect: wrong
// lacks: the handler ran
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "engine.h"

static void late(int code, void *unused)
{
    (void)code, (void)unused;
    puts("the handler ran");
    _exit(0);
}

void softmax(size_t k, const double *logits, double *p)
{
    on_exit(late, NULL);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
