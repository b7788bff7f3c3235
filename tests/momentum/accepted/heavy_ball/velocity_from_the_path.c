// The velocity is read off the path.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        double velocity = t == 0 ? 0 : (path[t - 1] - path[t]) / learning_rate;
        path[t + 1] = path[t] - learning_rate * (beta * velocity + slope(path[t], params));
    }
}
