// for: softmax
// defence: the filter of system calls; behind it: the clock on the wall ends what many children compute together
// expect: interrupted/refused
#define _GNU_SOURCE
#include <sys/wait.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (int i = 0; i < 4; i++)
        if (fork() == 0)
            for (volatile int j = 0; j >= 0;)
                j = 0;
    wait(NULL);
    wait(NULL), wait(NULL), wait(NULL);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
