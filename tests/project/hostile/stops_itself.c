// for: softmax
// defence: the clock on the wall
// expect: interrupted/time
#define _GNU_SOURCE
#include <signal.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    raise(SIGSTOP);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
