// It ends the program.
#include <stdlib.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    p[0] = logits[k - 1];
    exit(3);
}
