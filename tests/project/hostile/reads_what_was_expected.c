// for: softmax
// tiers: desk sandbox confinement
// defence: verdicts, in which expected values stand, lie where the answer may not read
// expect: wrong
// lacks: leak
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    static const char *const names[] = {"%s/../verdict-1.json", "%s/verdict-1.json", "%s/../lock",
                                        "%s/../question.json"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[4096];
        snprintf(path, sizeof path, names[i], getenv("LD_LIBRARY_PATH"));
        if (fopen(path, "r"))
            printf("leak: %s\n", path);
    }
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i];
}
