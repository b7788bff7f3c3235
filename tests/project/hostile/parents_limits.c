// for: softmax
// defence: the filter of system calls; behind it: the answer may change the limits of nobody but itself
// expect: interrupted/refused
#define _GNU_SOURCE
#include <sys/resource.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    const struct rlimit none = {0, 0};
    prlimit(getppid(), RLIMIT_CPU, &none, NULL);
    prlimit(getppid(), RLIMIT_NOFILE, &none, NULL);
    prlimit(getppid(), RLIMIT_FSIZE, &none, NULL);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
