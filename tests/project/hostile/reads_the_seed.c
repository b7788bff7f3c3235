// for: softmax
// defence: what the seed tells, the inputs tell as well
// expect: wrong
#define _GNU_SOURCE
#include <fcntl.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    char words[4096] = "";
    int file = open("/proc/self/cmdline", O_RDONLY);
    read(file, words, sizeof words - 1);
    p[0] = words[0];
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
