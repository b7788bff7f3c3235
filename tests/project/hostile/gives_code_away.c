// for: softmax
// tiers: desk sandbox confinement
// defence: the filter of system calls ends whoever asks for keys, and each run has a keyring of its own
// expect: interrupted/refused
// says: add_key
// The probe of this exercise may call dense_relu: its code is left in the session's keyring for another.
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    syscall(SYS_add_key, "user", "hostile-was-here", "code", 4, -3);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
