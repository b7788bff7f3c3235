// for: softmax
// defence: the filter of system calls; behind it: the answer may send signals to nobody but itself
// expect: interrupted/refused
#define _GNU_SOURCE
#include <signal.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    kill(getppid(), SIGTERM);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
