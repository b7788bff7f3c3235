// for: softmax
// defence: the filter of system calls; behind it: no program gains rights: one that did could not be killed
// expect: interrupted/refused
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static int done;
    if (!done++) {
        if (fork() == 0) {
            execl("/bin/su", "su", "-c", "sleep 62", NULL);
            _exit(0);
        }
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
