// for: softmax
// defence: SIGXCPU is taken for the end of its time only when it has used that
// expect: interrupted/crash
// says: CPU time
#define _GNU_SOURCE
#include <signal.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    raise(SIGXCPU);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
