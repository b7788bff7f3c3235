// for: softmax
// defence: the clock on the wall
// expect: interrupted/time
// says: did not return within 20 seconds
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (;;)
        pause();
    (void)k, (void)logits, (void)p;
}
