// for: softmax
// tiers: desk sandbox confinement
// defence: control characters and broken UTF-8 are shown as escapes
// expect: wrong
#define _GNU_SOURCE
#include <stdio.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    fputs("\033]0;title\007\033[2J\033[H\033[31mred\033[?1049h\n", stdout);
    fputs("\xc2\x9b"
          "31m \xff\xfe \xed\xa0\x80 \xc0\xaf \xf4\x90\x80\x80 \xe2\x82\n",
          stderr);
    fputs("\xe2\x80\xae"
          "reversed \xe2\x81\xa6 isolated \r overwritten \b\b\b\x7f\n",
          stdout);
    fwrite("nul\0nul\n", 1, 8, stdout);
    fputs("\033P0;1|17/ab\033\\ \033[6n\x05\n", stdout);
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
