// for: softmax
// tiers: desk sandbox confinement
// defence: junk in the pipe is no frame
// expect: interrupted/forged
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (int i = 0; i < 1024; i++)
        write(i, "passed passed passed passed passed", 32);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
