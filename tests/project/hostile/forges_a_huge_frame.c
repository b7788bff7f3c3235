// for: softmax
// defence: a frame is as long as what came, whatever it says
// expect: interrupted
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

struct frame {
    unsigned number;
    unsigned short kind, pass;
    unsigned group;
    int line;
    unsigned long count;
};

__attribute__((constructor)) static void early(void)
{
    struct frame frame = {.kind = 2, .count = ((size_t)1 << 61) + 1};
    write(3, &frame, sizeof frame);
    frame.count = (size_t)-1;
    write(3, &frame, sizeof frame);
    _exit(0);
}

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
