// for: softmax
// defence: full marks need an answer that is right: one group at least is lost
// expect: interrupted
// earns: 2.25, all groups but one
#define _GNU_SOURCE
#include <math.h>
#include <unistd.h>

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
    // Standard output now ends the process when the probe prints between the passes.
    int ends[2];
    pipe(ends);
    close(ends[0]);
    dup2(ends[1], 1);
    right(k, logits, p);
}
