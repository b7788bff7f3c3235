// for: softmax
// defence: two seconds of CPU time
// expect: interrupted/time
// says: computed for 2 seconds

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    for (volatile int i = 0; i >= 0;)
        i = 0;
    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
