// The slope is taken once, at the start, and never again at the places that x moves to.
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    double dx = slope(x0, params);
    path[0] = x0;
    for (size_t t = 0;; t++) {
        *steps = t;
        if (!(fabs(path[t]) <= DESCENT_LIMIT))
            return DESCENT_DIVERGED;
        if (fabs(dx) <= tolerance)
            return DESCENT_CONVERGED;
        if (t == max_steps)
            return DESCENT_OUT_OF_STEPS;
        path[t + 1] = path[t] - learning_rate * dx;
    }
}
