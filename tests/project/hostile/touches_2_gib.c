// for: softmax
// tiers: desk sandbox confinement
// defence: the judge looks at the resident memory
// expect: interrupted/memory
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static int done;
    if (!done++) {
        for (int i = 0; i < 32; i++)
            memset(malloc((size_t)1 << 26), 1, (size_t)1 << 26);
        sleep(1);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
