// for: softmax
// defence: groups that were not asked to the end earn nothing
// expect: interrupted/exit
// earns: 2.25, as the honest answer that crashes there: three groups of four were right
#define _GNU_SOURCE
#include <unistd.h>
#include <math.h>

#include "engine.h"

static void right(size_t k, const double *logits, double *p)
{
    double largest = logits[0], sum = 0;
    for (size_t i = 1; i < k; i++)
        largest = fmax(largest, logits[i]);
    for (size_t i = 0; i < k; i++)
        sum += p[i] = exp(logits[i] - largest);
    for (size_t i = 0; i < k; i++)
        p[i] /= sum;
}

void softmax(size_t k, const double *logits, double *p)
{
    if (k == 3)
        _exit(0); // the last group asks about three classes
    right(k, logits, p);
}
