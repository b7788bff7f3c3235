// for: softmax
// defence: the memory of a call is freed and poisoned when its group ends
// expect: interrupted or wrong
// earns: 1, one group, whose answers it spoils only afterwards
#include <math.h>

#include "engine.h"

static const double *kept[64];
static double *kept_output[64];
static size_t count;

static void right(size_t k, const double *logits, double *p)
{
    double largest = logits[0], sum = 0;
    for (size_t i = 1; i < k; i++)
        largest = fmax(largest, logits[i]);
    for (size_t i = 0; i < k; i++)
        sum += p[i] = exp(logits[i] - largest);
    for (size_t i = 0; i < k; i++)
        p[i] /= sum;
}

void softmax(size_t k, const double *logits, double *p)
{
    for (size_t i = 0; i < count; i++)
        kept_output[i][0] = kept[i][0];
    right(k, logits, p);
    if (count < 64)
        kept[count] = logits, kept_output[count++] = p;
}
