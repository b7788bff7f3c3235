// for: softmax
// defence: the filter of system calls ends whoever asks for a ring of calls, which it could not look into
// expect: interrupted/refused
// says: io_uring_setup
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static char parameters[120];
    syscall(425, 8, parameters); // SYS_io_uring_setup
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
