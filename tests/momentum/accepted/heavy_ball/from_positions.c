// By the last two positions, without a velocity.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        double before = t > 0 ? path[t - 1] : x0;
        path[t + 1] = path[t] - learning_rate * slope(path[t], params) + beta * (path[t] - before);
    }
}
