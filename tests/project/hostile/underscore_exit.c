// for: softmax
// defence: a run that ends before the last frame passes nothing
// expect: interrupted/exit
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    _exit(0);
    (void)k, (void)logits, (void)p;
}
