// for: softmax
// defence: the filter of system calls; behind it: what an answer starts is found by its parents, not by its name
// expect: interrupted/refused
#define _GNU_SOURCE
#include <stdlib.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static int done;
    if (!done++) {
        if (fork() == 0) {
            setsid();
            if (fork() == 0) {
                clearenv();
                chdir("/");
                closefrom(0);
                execl("/bin/sleep", "downhill-hostile", "61", NULL);
            }
            _exit(0);
        }
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
