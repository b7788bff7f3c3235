// for: softmax
// tiers: desk sandbox confinement
// defence: there is nothing to read
// expect: wrong or interrupted
// lacks: something came
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    char byte;
    for (int i = 0; i < 1024; i++)
        if (fcntl(i, F_SETFL, O_NONBLOCK) == 0 && read(i, &byte, 1) == 1)
            puts("something came");
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
