// for: softmax
// defence: the filter of system calls; behind it: the answer may send signals to nobody but itself
// expect: interrupted/refused
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    int judge = (int)syscall(SYS_pidfd_open, getppid(), 0);
    syscall(SYS_pidfd_send_signal, judge, SIGKILL, NULL, 0);
    siginfo_t info = {.si_code = SI_QUEUE};
    syscall(SYS_rt_sigqueueinfo, getppid(), SIGKILL, &info);
    syscall(SYS_tkill, getppid(), SIGKILL);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
