// for: softmax
// tiers: desk sandbox confinement
// defence: whoever catches the signal of the filter gains nothing: the call was not made
// expect: wrong or interrupted
// lacks: a child
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "engine.h"

static void ignore(int number)
{
    (void)number;
}

void softmax(size_t k, const double *logits, double *p)
{
    signal(SIGSYS, ignore);
    if (fork() == 0)
        puts("a child");
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
