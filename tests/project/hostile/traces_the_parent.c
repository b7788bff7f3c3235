// for: softmax
// defence: the filter of system calls; behind it: the answer may look into no other process
// expect: interrupted/refused
// lacks: attached
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/ptrace.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    pid_t judge = getppid();
    if (ptrace(PTRACE_ATTACH, judge, NULL, NULL) == 0) {
        puts("attached");
        ptrace(PTRACE_KILL, judge, NULL, NULL);
    }
    if (ptrace(PTRACE_SEIZE, judge, NULL, NULL) == 0)
        puts("attached");
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
