// for: softmax
// tiers: desk sandbox confinement
// defence: the filter of system calls; behind it: the sandbox is read-only; at the desk the probe may write to no file
// expect: interrupted/refused
// lacks: made
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine.h"

static const char *const places[] = {
    "hostile-was-here",
    "code/hostile-was-here",
    "code/engine/hostile-was-here",
    "solutions/engine/hostile-was-here",
    "tests/grader/hostile-was-here",
    "build/hostile-was-here",
    "@PROJECT@/hostile-was-here",
    "@PROJECT@/.git/hostile-was-here",
    "@PROJECT@/@MADE@/judge/hostile-was-here",
    "@CANARY@/hostile-was-here",
    "../hostile-was-here",
};

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        int file = open(places[i], O_WRONLY | O_CREAT, 0600);
        if (file >= 0)
            printf("made %s\n", places[i]);
        mkdir(places[i], 0700);
        symlink("/etc/passwd", places[i]);
    }
    if (rename("@CANARY@/canary", "@CANARY@/gone") == 0 || unlink("@CANARY@/canary") == 0 ||
        open("@CANARY@/canary", O_WRONLY | O_TRUNC) >= 0)
        puts("made the canary suffer");
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
