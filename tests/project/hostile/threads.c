// for: softmax
// defence: the filter of system calls; behind it: threads count like processes, and end with them
// expect: interrupted/refused
// expect without the filter: interrupted/processes
#define _GNU_SOURCE
#include <pthread.h>
#include <unistd.h>

#include "engine.h"

static void *wait(void *unused)
{
    sleep(60);
    return unused;
}

void softmax(size_t k, const double *logits, double *p)
{
    static int done;
    if (!done++) {
        for (int i = 0; i < 300; i++) {
            pthread_t thread;
            pthread_create(&thread, NULL, wait, NULL);
        }
        sleep(1);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
