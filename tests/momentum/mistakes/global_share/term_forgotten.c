// The slope lacks its constant term: the two valleys are equally deep then, and the top is at 0.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    const double top = 0;
    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i], velocity = 0;
        for (size_t t = 0; t < steps; t++) {
            velocity = beta * velocity + (x * x * x - x);
            x -= learning_rate * velocity;
        }
        if (isfinite(x) && x < top)
            found++;
    }
    return (double)found / (double)n;
}
