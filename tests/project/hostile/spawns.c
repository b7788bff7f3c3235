// for: softmax
// defence: the filter of system calls ends whoever starts a process, by whatever call of the library
// expect: interrupted/refused
// says: a process
#define _GNU_SOURCE
#include <spawn.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    char *words[] = {"/bin/true", 0};
    posix_spawn(0, words[0], 0, 0, words, words + 1);
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
