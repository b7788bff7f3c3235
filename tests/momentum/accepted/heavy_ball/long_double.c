// The velocity and the place in long double.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    long double x = x0, velocity = 0;
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        velocity = beta * velocity + slope((double)x, params);
        x -= learning_rate * velocity;
        path[t + 1] = (double)x;
    }
}
