// It is counted where the balls start. What matters is where they are after all steps.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    double top = 0;
    for (int i = 0; i < 8; i++)
        top -= (top * top * top - top + 0.2) / (3 * top * top - 1);
    (void)learning_rate;
    (void)beta;
    (void)steps;
    size_t found = 0;
    for (size_t i = 0; i < n; i++)
        if (x0[i] < top)
            found++;
    return (double)found / (double)n;
}
