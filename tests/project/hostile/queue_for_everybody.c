// for: softmax
// defence: the filter of system calls ends whoever sends messages
// expect: interrupted/refused
// says: mq_open
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    syscall(SYS_mq_open, "hostile-was-here", O_CREAT | O_RDWR, 0600, 0);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
