// The path is right, but the slope is evaluated at the end of it as well, where no step follows.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double velocity = 0, here = slope(x0, params);
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        velocity = beta * velocity + here;
        path[t + 1] = path[t] - learning_rate * velocity;
        here = slope(path[t + 1], params);
    }
}
