// The velocity is that of the ball itself, learning rate and sign included: the rate is constant
// here.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double x = x0, velocity = 0;
    path[0] = x;
    for (size_t t = 1; t <= steps; t++) {
        velocity = beta * velocity - learning_rate * slope(x, params);
        x += velocity;
        path[t] = x;
    }
}
