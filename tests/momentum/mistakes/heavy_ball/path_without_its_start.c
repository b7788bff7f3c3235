// The path begins after the first step. Its first place is for x0, and its last for the end.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double x = x0, velocity = 0;
    for (size_t t = 0; t <= steps; t++) {
        velocity = beta * velocity + slope(x, params);
        x -= learning_rate * velocity;
        path[t] = x;
    }
}
