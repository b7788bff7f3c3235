// for: softmax
// defence: the filter of system calls; behind it: the memory of all processes is summed
// expect: interrupted/refused
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static int done;
    if (!done++) {
        for (int i = 0; i < 16; i++)
            if (fork() == 0) {
                volatile char *much = malloc((size_t)1 << 27);
                for (size_t at = 0; at < (size_t)1 << 27; at += 4096)
                    much[at] = 1;
                sleep(10);
                _exit(0);
            }
        while (wait(NULL) > 0)
            ;
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
