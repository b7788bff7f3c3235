// for: softmax
// defence: a line is cut
// expect: wrong
#define _GNU_SOURCE
#include <stdio.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static int said;
    if (!said++)
        for (int i = 0; i < 500000; i++)
            putchar('x');
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
