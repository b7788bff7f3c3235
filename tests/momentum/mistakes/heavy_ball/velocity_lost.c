// The velocity starts anew at each step, so that the ball has no memory: this is plain descent.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        double velocity = 0;
        velocity = beta * velocity + slope(path[t], params);
        path[t + 1] = path[t] - learning_rate * velocity;
    }
}
