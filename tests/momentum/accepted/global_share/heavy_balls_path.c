// The whole path by heavy_ball, and its last place.
#include <math.h>

#include "momentum.h"

static double slope(double x, void *params)
{
    (void)params;
    return x * x * x - x + 0.2;
}

double global_share(double learning_rate, double beta, size_t steps, size_t n, const double *x0)
{
    double top = 0.2;
    for (int i = 0; i < 5; i++)
        top -= slope(top, NULL) / (3 * top * top - 1);

    double found = 0, path[steps + 1];
    for (size_t i = 0; i < n; i++) {
        heavy_ball(slope, NULL, x0[i], learning_rate, beta, steps, path);
        if (isfinite(path[steps]) && path[steps] < top)
            found += 1;
    }
    return found / (double)n;
}
