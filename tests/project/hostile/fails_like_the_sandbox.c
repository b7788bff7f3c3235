// for: softmax
// defence: confine.c says that it failed through a pipe that is closed when the answer starts
// expect: interrupted/exit
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "engine.h"

__attribute__((constructor)) static void fail(void)
{
    static const char said[] = "confine: seccomp: Operation not permitted\n";
    for (int descriptor = 0; descriptor < 64; descriptor++)
        if (descriptor != 3 && write(descriptor, said, sizeof said - 1) > 0)
            continue;
    _exit(126);
}

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
