// The side by the sign of the slope and of the minimum's neighbourhood, without the top.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i], velocity = 0;
        for (size_t t = 0; t < steps; t++) {
            velocity = beta * velocity + (x * x * x - x + 0.2);
            x -= learning_rate * velocity;
        }
        // Between the minima the slope is positive left of the top.
        if (isfinite(x) && (x < -0.5 || (x < 0.5 && x * x * x - x + 0.2 > 0)))
            found++;
    }
    return (double)found / (double)n;
}
