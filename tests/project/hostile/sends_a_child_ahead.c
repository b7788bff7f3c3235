// for: momentum_step
// tiers: desk sandbox confinement
// defence: the filter of system calls ends whoever starts a process
// expect: interrupted/refused
// says: starts another process
// By the system call itself: the C library of Debian 13 blocks signals while it forks, and the call's name is then lost.
// The child would run the probe to its end, and tell its parent what is asked there.
#define _GNU_SOURCE
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    static double *seen;
    if (!seen) {
        seen = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0) == 0)
            close(3);
    }
    for (size_t i = 0; i < n; i++)
        velocity[i] = seen[0] + grad[i] * learning_rate * beta + w[i];
}
