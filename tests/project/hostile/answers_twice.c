// for: softmax
// defence: the filter of system calls; behind it: frames are numbered
// expect: interrupted/refused
// expect without the filter: interrupted/forged
#define _GNU_SOURCE
#include <math.h>
#include <sys/wait.h>
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
    static int forked;
    if (!forked++ && fork() > 0)
        wait(NULL); // so that the child's answers are there, every time
    right(k, logits, p);
}
