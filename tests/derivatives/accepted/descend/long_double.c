// x is kept in long double, and rounded for the slope and the path only.
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    long double x = x0;
    for (size_t t = 0;; t++) {
        path[t] = (double)x;
        *steps = t;
        if (!(fabs(path[t]) <= DESCENT_LIMIT))
            return DESCENT_DIVERGED;
        double dx = slope(path[t], params);
        if (fabs(dx) <= tolerance)
            return DESCENT_CONVERGED;
        if (t == max_steps)
            return DESCENT_OUT_OF_STEPS;
        x -= (long double)learning_rate * dx;
    }
}
