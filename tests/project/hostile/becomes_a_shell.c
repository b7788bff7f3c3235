// for: softmax
// tiers: desk sandbox confinement
// defence: the filter knows the one program that may be started by the address of its name
// expect: interrupted/refused
// says: execve
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    char path[] = "/bin/sh", *words[] = {path, "-c", "echo done", 0};
    execve(path, words, words + 3);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
