// The ball moves by the velocity from before the step: the newest slope comes one step late.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double velocity = 0;
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        path[t + 1] = path[t] - learning_rate * velocity;
        velocity = beta * velocity + slope(path[t], params);
    }
}
