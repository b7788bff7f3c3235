// A ball that has left for minus infinity is counted, because minus infinity is less than the top. It is
// on neither side.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    double top = 0;
    for (int i = 0; i < 8; i++)
        top -= (top * top * top - top + 0.2) / (3 * top * top - 1);
    double found = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i], velocity = 0;
        for (size_t t = 0; t < steps; t++) {
            velocity = beta * velocity + x * x * x - x + 1.0 / 5;
            x = x - learning_rate * velocity;
        }
        found += x < top;
    }
    return found / n;
}
