// for: softmax
// defence: hard limits stay; where root can lift them, the clock on the wall ends it
// expect: interrupted/time
#define _GNU_SOURCE
#include <signal.h>
#include <sys/resource.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    const struct rlimit none = {RLIM_INFINITY, RLIM_INFINITY};
    setrlimit(RLIMIT_CPU, &none);
    setrlimit(RLIMIT_CPU, &(struct rlimit){4, 4});
    signal(SIGXCPU, SIG_IGN);
    for (volatile int i = 0; i >= 0;)
        i = 0;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
