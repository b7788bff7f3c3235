// A right answer with names that others have as well.
#include <math.h>

#include "engine.h"

double check(const double *values, size_t count);
double check(const double *values, size_t count)
{
    double largest = values[0];
    for (size_t i = 1; i < count; i++)
        largest = fmax(largest, values[i]);
    return largest;
}

int main(void)
{
    return 1;
}

void write(void);
void write(void)
{
}

void softmax(size_t k, const double *logits, double *p)
{
    double largest = check(logits, k), sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += p[i] = exp(logits[i] - largest);
    for (size_t i = 0; i < k; i++)
        p[i] /= sum;
}
