// The top by bisection.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    double low = 0, high = 0.5;
    while (high - low > 1e-13) {
        double middle = (low + high) / 2;
        if (middle * middle * middle - middle + 0.2 > 0)
            low = middle;
        else
            high = middle;
    }
    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i], velocity = 0;
        for (size_t t = 0; t < steps; t++) {
            velocity = beta * velocity + (x * x * x - x + 0.2);
            x -= learning_rate * velocity;
        }
        if (isfinite(x) && x < low)
            found++;
    }
    return (double)found / (double)n;
}
