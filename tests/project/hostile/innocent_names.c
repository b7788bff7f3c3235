// for: softmax
// defence: none is needed: helpers may bear any name, and a main of one's own does no harm
// expect: right
// earns: 3
#include <math.h>
#include <stdio.h>

#include "engine.h"

double sum(size_t n, const double *values)
{
    double total = 0;
    for (size_t i = 0; i < n; i++)
        total += values[i];
    return total;
}

int groups, next, frame, write;

void output(size_t k, const double *p)
{
    for (size_t i = 0; i < k; i++)
        printf("%g ", p[i]);
    puts("é ✓");
}

void softmax(size_t k, const double *logits, double *p)
{
    double largest = logits[0];
    for (size_t i = 1; i < k; i++)
        largest = fmax(largest, logits[i]);
    for (size_t i = 0; i < k; i++)
        p[i] = exp(logits[i] - largest);
    double total = sum(k, p);
    for (size_t i = 0; i < k; i++)
        p[i] /= total;
    output(k, p);
}

int main(void)
{
    double p[2];
    softmax(2, (double[]){0, 1}, p);
    return 0;
}
