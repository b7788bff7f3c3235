// for: softmax
// defence: a run that ends by a signal passes nothing
// expect: interrupted/crash
// says: Alarm clock
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    alarm(1);
    pause();
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
