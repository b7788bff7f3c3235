// for: softmax
// defence: the hard limit of CPU time ends in SIGKILL
// expect: interrupted/time
// says: computed for
#define _GNU_SOURCE
#include <signal.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (int i = 1; i < 65; i++)
        signal(i, SIG_IGN);
    for (volatile int i = 0; i >= 0;)
        i = 0;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
