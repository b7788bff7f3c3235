// for: softmax
// defence: what the compiler prints is cleaned too
// expect: wrong

#include "engine.h"

# 1 "\033]0;title\007\033[2J"
#warning "]0;title[2J"
#pragma message "\033[31m\xff\xfe"

void softmax(size_t k, const double *logits, double *p)
{
    int unused = 1;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
