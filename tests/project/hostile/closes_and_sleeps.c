// for: softmax
// tiers: desk sandbox confinement
// defence: the clock on the wall; meanwhile the judge sleeps too
// expect: interrupted/time
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    closefrom(0);
    for (;;)
        pause();
    (void)k, (void)logits, (void)p;
}
