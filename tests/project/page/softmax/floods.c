// It prints without an end.
#include <stdio.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (;;)
        printf("%zu %g %g\n", k, logits[0], p[0]);
}
