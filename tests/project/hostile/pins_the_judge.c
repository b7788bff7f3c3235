// for: softmax
// defence: the filter of system calls ends whoever changes how processes are run
// expect: interrupted/refused
// says: sched_setaffinity
#define _GNU_SOURCE
#include <sched.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    sched_setaffinity(getppid(), sizeof one, &one);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
