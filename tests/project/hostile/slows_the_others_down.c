// for: softmax
// tiers: desk sandbox confinement
// defence: the filter of system calls ends whoever changes how processes are run
// expect: interrupted/refused
// says: setpriority
#define _GNU_SOURCE
#include <sys/resource.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    setpriority(PRIO_PROCESS, (id_t)getppid(), 19);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
