// for: softmax
// defence: the filter of system calls; behind it: a child that becomes the judge's own is one of those that it kills
// expect: interrupted/refused
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static int done;
    if (!done++) {
        if (syscall(SYS_clone, CLONE_PARENT | SIGCHLD, NULL, NULL, NULL, 0) == 0) {
            sleep(60);
            _exit(0);
        }
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
