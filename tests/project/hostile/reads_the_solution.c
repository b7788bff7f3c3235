// for: softmax
// defence: the sandbox holds no solution; at the desk the probe may read no file of the project
// expect: wrong
// lacks: found
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "engine.h"

static const char *const places[] = {"solutions/engine/softmax.c",
                                     "@PROJECT@/solutions/engine/softmax.c",
                                     "/proc/1/cwd/solutions/engine/softmax.c",
                                     "/proc/1/root@PROJECT@/solutions/engine/softmax.c",
                                     "@PROJECT@/tests/engine/softmax.c",
                                     "@PROJECT@/build/test/hostile",
                                     "/etc/passwd",
                                     "/root",
                                     "/home"};

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        if (open(places[i], O_RDONLY) >= 0 && (i != 6 || getenv("SANDBOX")))
            printf("found %s\n", places[i]);
    for (int depth = 0; depth < 8; depth++) {
        if (open("solutions", O_RDONLY) >= 0)
            puts("found solutions");
        chdir("..");
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
