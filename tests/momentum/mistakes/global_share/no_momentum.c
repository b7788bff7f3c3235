// These are the balls that start in the deeper valley and do not leave for infinity. Descent without momentum
// keeps each on its side; with momentum some roll over the top, and what counts is where they are at the end.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    double top = 0;
    for (int i = 0; i < 8; i++)
        top -= (top * top * top - top + 0.2) / (3 * top * top - 1);
    (void)beta;
    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i];
        for (size_t t = 0; t < steps; t++)
            x -= learning_rate * (x * x * x - x + 0.2);
        if (isfinite(x) && x < top)
            found++;
    }
    return (double)found / (double)n;
}
