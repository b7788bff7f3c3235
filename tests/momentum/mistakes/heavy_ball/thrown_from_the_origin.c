// The first step takes the ball to have come from 0. It is released at rest: before the first step
// it was where it is.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double before = 0;
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        path[t + 1] = path[t] - learning_rate * slope(path[t], params) + beta * (path[t] - before);
        before = path[t];
    }
}
