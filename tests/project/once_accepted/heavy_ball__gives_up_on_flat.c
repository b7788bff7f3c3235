// Wrong: stops where the slope is 0: the ball stays there although it has a velocity
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double v = 0;
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        double g = slope(path[t], params);
        if (g == 0) {
            v = 0;
            path[t + 1] = path[t];
            continue;
        }
        v = beta * v + g;
        path[t + 1] = path[t] - learning_rate * v;
    }
}
