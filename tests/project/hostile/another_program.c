// for: softmax
// defence: the filter of system calls; behind it: frames of another program are no answer; so are those of the probe started anew
// expect: interrupted/refused
#define _GNU_SOURCE
#include <stdlib.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    if (!getenv("AGAIN")) {
        setenv("AGAIN", "1", 1);
        setenv("LD_PRELOAD", "/tmp/libanswer.so", 1);
        setenv("ASAN_OPTIONS", "exitcode=0:halt_on_error=0", 1);
        setenv("CK_RUN_CASE", "none", 1);
        char *const words[] = {"probe", "1", "known", NULL};
        execv("/proc/self/exe", words);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
