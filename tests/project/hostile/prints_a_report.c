// for: softmax
// defence: a report in the output can give the learner a wrong hint, never a point
// expect: wrong
#define _GNU_SOURCE
#include <stdio.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    fputs("=====\n==1==ERROR: AddressSanitizer: heap-use-after-free on address 0x0\n"
          "    #0 0x0 in softmax softmax.c:7\nsoftmax.c:7:1: runtime error: all is well\n",
          stderr);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
