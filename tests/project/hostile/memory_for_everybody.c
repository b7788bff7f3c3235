// for: softmax
// tiers: desk sandbox confinement
// defence: the filter of system calls ends whoever shares memory with others
// expect: interrupted/refused
// says: shmget
// It would count for nobody once it is detached, and outlive the answer.
#define _GNU_SOURCE
#include <sys/shm.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    int id = shmget(IPC_PRIVATE, 1 << 20, IPC_CREAT | 0600);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] + id;
}
