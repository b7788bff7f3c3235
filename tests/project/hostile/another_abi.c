// for: softmax
// defence: the calls of x32 bear other numbers, which the filter knows
// expect: interrupted or wrong
// On other processors there is no such way in, and the answer is just wrong.
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    if (syscall(0x40000000 | SYS_fork) == 0)
        _exit(0);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
