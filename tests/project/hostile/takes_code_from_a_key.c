// for: dense_relu
// defence: the filter of system calls ends whoever asks for keys, and each run has a keyring of its own
// expect: interrupted/refused
// says: request_key
#define _GNU_SOURCE
#include <sys/syscall.h>
#include <unistd.h>

#include "engine.h"

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    static char code[4096];
    long key = syscall(SYS_request_key, "user", "hostile-was-here", 0, 0);
    if (key > 0 && syscall(SYS_keyctl, 11, key, code, sizeof code) > 0)
        for (size_t i = 0; i < m; i++)
            y[i] = W[i * n] * x[0] + b[i];
}
