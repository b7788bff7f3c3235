// for: softmax
// defence: the filter of system calls ends whoever changes what belongs to files
// expect: interrupted/refused
// says: utimensat
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/stat.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    struct timespec times[2] = {{4000000000, 0}, {4000000000, 0}};
    utimensat(AT_FDCWD, "@CANARY@/canary", times, 0);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
