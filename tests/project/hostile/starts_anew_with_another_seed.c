// for: softmax
// defence: the judge asks with its own seed, whatever the probe was told
// expect: wrong or interrupted
// seed: 2
#define _GNU_SOURCE
#include <math.h>
#include <string.h>
#include <unistd.h>

#include "engine.h"

// The answers are known for seed 1 only: the probe is started with that one before it begins.
__attribute__((constructor)) static void early(int count, char **words)
{
    if (count > 1 && strcmp(words[1], "1") != 0) {
        words[1] = "1";
        execv("/proc/self/exe", words);
    }
}

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
    right(k, logits, p);
}
