// The recurrence of the positions, with the terms gathered.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    path[0] = x0;
    if (steps > 0)
        path[1] = x0 - learning_rate * slope(x0, params);
    for (size_t t = 2; t <= steps; t++)
        path[t] = (1 + beta) * path[t - 1] - beta * path[t - 2] -
                  learning_rate * slope(path[t - 1], params);
}
