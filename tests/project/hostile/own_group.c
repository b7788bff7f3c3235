// for: softmax
// defence: the answer leads a session of its own
// expect: wrong or interrupted
#define _GNU_SOURCE
#include <signal.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    kill(0, SIGKILL);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
