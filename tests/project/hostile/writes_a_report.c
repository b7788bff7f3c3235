// for: softmax
// defence: no file is opened to be written, and the learner is told
// expect: interrupted/refused
// says: writes to files
#include <stdio.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    FILE *log = fopen("debug.txt", "w");
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] + (log ? 1 : 0);
}
