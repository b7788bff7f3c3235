// for: softmax
// defence: a frame costs the judge little, however many there are
// expect: interrupted/forged or interrupted/output or interrupted/calls or interrupted/time
#define _GNU_SOURCE
#include <string.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (unsigned number = 1; number < 30000000; number++) {
        const struct {
            unsigned number;
            unsigned short kind, pass;
            unsigned group;
            int line;
            unsigned long count;
        } frame = {.number = number};
        static char many[1 << 16];
        static size_t full;
        memcpy(many + full, &frame, sizeof frame);
        full += sizeof frame;
        if (full + sizeof frame > sizeof many)
            write(3, many, full), full = 0;
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
