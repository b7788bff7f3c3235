// The sides are parted half way between the two minima. It is the top that parts them, and it lies
// elsewhere.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    const double top = (-1.0882826 + 0.8791337) / 2;
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
