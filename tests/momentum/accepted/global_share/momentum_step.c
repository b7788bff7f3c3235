// All balls at once would need room; each by momentum_step needs none.
#include <math.h>

#include "momentum.h"

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    double top = 0;
    for (int i = 0; i < 8; i++)
        top -= (top * top * top - top + 0.2) / (3 * top * top - 1);
    size_t found = 0;
    for (size_t i = 0; i < n; i++) {
        double x = x0[i], velocity = 0;
        for (size_t t = 0; t < steps; t++) {
            double grad = pow(x, 3) - x + 0.2;
            momentum_step(1, &grad, learning_rate, beta, &velocity, &x);
        }
        if (isfinite(x) && x < top)
            found++;
    }
    return (double)found / (double)n;
}
