// for: softmax
// defence: threads end with their process
// expect: wrong or interrupted
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
    for (int i = 0; i < 300; i++) {
        pthread_t thread;
        pthread_create(&thread, NULL, wait, NULL);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
