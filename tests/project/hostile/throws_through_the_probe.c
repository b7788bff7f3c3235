// for: softmax
// defence: unwinding the thread ends the run without its last frame
// expect: interrupted
#define _GNU_SOURCE
#include <pthread.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    pthread_exit(NULL);
    (void)k, (void)logits, (void)p;
}
