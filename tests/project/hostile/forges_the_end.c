// for: softmax
// defence: the end alone answers nothing
// expect: wrong
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
    struct frame end = {.kind = 6, .pass = 2};
    write(3, &end, sizeof end);
    _exit(0);
}

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
