// for: softmax
// defence: the clock on the wall, however much is said meanwhile
// expect: interrupted/time
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (;;) {
        puts("still here");
        usleep(5000);
    }
    (void)k, (void)logits, (void)p;
}
