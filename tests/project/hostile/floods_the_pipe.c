// for: softmax
// defence: more than 64 MiB of frames are too many
// expect: interrupted/forged or interrupted/output or interrupted/calls
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static char zeros[1 << 16];
    for (int i = 0; i < 1 << 14; i++)
        write(3, zeros, sizeof zeros);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
