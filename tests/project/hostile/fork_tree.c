// for: softmax
// defence: the filter of system calls; behind it: all processes are stopped before they are killed, until none is left
// expect: interrupted/refused
// expect without the filter: interrupted/processes
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

// 2^8 processes, each in a session of its own, that go on forking while they are killed.
static void grow(int depth)
{
    for (int i = 0; i < depth; i++)
        if (fork() == 0) {
            setsid();
            grow(i);
            alarm(60);
            pause();
            _exit(0);
        }
}

void softmax(size_t k, const double *logits, double *p)
{
    static int done;
    if (!done++) {
        grow(8);
        sleep(1);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
