// for: softmax
// tiers: desk sandbox confinement
// defence: the filter of system calls; behind it: the answer may look into no other process
// expect: interrupted/refused
// lacks: it can be read
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/uio.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    char path[64], byte;
    for (int i = 0; i < 2; i++) {
        snprintf(path, sizeof path, i ? "/proc/%d/mem" : "/proc/%d/maps", (int)getppid());
        int file = open(path, i ? O_RDWR : O_RDONLY);
        if (file >= 0 && pread(file, &byte, 1, i ? 0x400000 : 0) == 1)
            puts("it can be read");
    }
    struct iovec here = {&byte, 1}, there = {(void *)p, 1};
    if (process_vm_readv(getppid(), &here, 1, &there, 1, 0) == 1)
        puts("it can be read");
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
