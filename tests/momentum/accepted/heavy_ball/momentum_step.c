// With the step of the exercise before.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double x = x0, velocity = 0;
    *path++ = x;
    while (steps-- > 0) {
        double grad = slope(x, params);
        momentum_step(1, &grad, learning_rate, beta, &velocity, &x);
        *path++ = x;
    }
}
