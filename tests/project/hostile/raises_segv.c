// for: softmax
// defence: a run that ends by a signal passes nothing
// expect: interrupted/crash
#define _GNU_SOURCE
#include <signal.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    raise(SIGSEGV);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
