// The velocity starts with a slope in it: the ball is pushed, where it should be released at rest.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double velocity = slope(x0, params);
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        velocity = beta * velocity + slope(path[t], params);
        path[t + 1] = path[t] - learning_rate * velocity;
    }
}
