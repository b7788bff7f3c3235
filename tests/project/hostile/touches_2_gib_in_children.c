// for: softmax
// defence: the memory of all processes is summed
// expect: interrupted/memory
#define _GNU_SOURCE
#include <stdlib.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (int i = 0; i < 16; i++)
        if (fork() == 0) {
            volatile char *much = malloc((size_t)1 << 27);
            for (size_t at = 0; at < (size_t)1 << 27; at += 4096)
                much[at] = 1;
            sleep(2);
            _exit(0);
        }
    sleep(2);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
