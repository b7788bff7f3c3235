// for: softmax
// defence: the filter of system calls; behind it: the judge waits for its child, not for the pipe, and kills what is left below it
// expect: interrupted/refused
#define _GNU_SOURCE
#include <signal.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static int forked;
    if (!forked++ && fork() == 0) {
        setsid();
        if (fork() == 0) {
            signal(SIGHUP, SIG_IGN), signal(SIGTERM, SIG_IGN);
            sleep(60);
        }
        _exit(0);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
