// for: softmax
// tiers: desk sandbox confinement
// defence: the filter of system calls ends whoever changes what belongs to files
// expect: interrupted/refused
// says: chmod
#define _GNU_SOURCE
#include <sys/stat.h>

#include "engine.h"

static const char *const places[] = {
    "@PROJECT@/@MADE@/judge/dense_relu",
    "@PROJECT@/code/engine/cross_entropy.c",
    "@CANARY@/canary",
    "@CANARY@",
};

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < sizeof places / sizeof *places; i++)
        chmod(places[i], 0);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
