// for: softmax
// defence: it ends before the first frame
// expect: interrupted/exit
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

__attribute__((constructor)) static void early(void)
{
    _exit(0);
}

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
