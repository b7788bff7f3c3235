// for: softmax
// defence: the filter of system calls; behind it: more than 64 processes are too many; all are found below the judge and killed
// expect: interrupted/refused
// expect without the filter: interrupted/processes
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static int done;
    if (!done++) {
        for (int i = 0; i < 300; i++)
            if (fork() == 0) {
                alarm(60);
                pause();
                _exit(0);
            }
        sleep(1);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
