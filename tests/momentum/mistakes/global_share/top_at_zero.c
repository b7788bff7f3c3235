// The top is taken to be at 0. The term x / 5 has moved it to the right.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    const double top = 0;
    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i], velocity = 0;
        for (size_t t = 0; t < steps; t++) {
            velocity = beta * velocity + (x * x * x - x + 0.2);
            x -= learning_rate * velocity;
        }
        if (isfinite(x) && x < top)
            found++;
    }
    return (double)found / (double)n;
}
