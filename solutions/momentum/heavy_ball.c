// The path of a heavy ball in one dimension, released at rest.
// Book: chapter 4, section "A ball with a velocity".
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    // region answer
    double velocity = 0;
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        velocity = beta * velocity + slope(path[t], params);
        path[t + 1] = path[t] - learning_rate * velocity;
    }
    // endregion
}
