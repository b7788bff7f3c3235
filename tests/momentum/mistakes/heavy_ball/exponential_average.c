// The slope is weighed by 1 − β: that is an average of the slopes. This velocity is their sum.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double velocity = 0;
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        velocity = beta * velocity + (1 - beta) * slope(path[t], params);
        path[t + 1] = path[t] - learning_rate * velocity;
    }
}
