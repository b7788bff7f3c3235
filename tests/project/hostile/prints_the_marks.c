// for: softmax
// defence: only the first mark counts, and that is printed before the answer runs
// expect: wrong
#define _GNU_SOURCE
#include <stdio.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    puts("\001compiled\001\n\001second pass\001\n\001compiled\001");
    fputs("\001second pass\001\n", stderr);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
