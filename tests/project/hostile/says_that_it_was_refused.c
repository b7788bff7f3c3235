// for: softmax
// defence: what an answer prints decides nothing; it ended by itself
// expect: interrupted/exit
#include <stdio.h>
#include <stdlib.h>

#include "engine.h"

void softmax(size_t k, const double *logits, double *p)
{
    (void)k, (void)logits, (void)p;
    printf("@SOH@refused 57@SOH@\n");
    exit(0);
}
