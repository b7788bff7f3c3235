// When it has converged, *steps is not set. It is an output, however the descent ends.
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    path[0] = x0;
    for (size_t t = 0;; t++) {
        double dx = slope(path[t], params);
        if (fabs(dx) <= tolerance)
            return DESCENT_CONVERGED;
        if (t == max_steps) {
            *steps = t;
            return DESCENT_OUT_OF_STEPS;
        }
        path[t + 1] = path[t] - learning_rate * dx;
        if (!(fabs(path[t + 1]) <= DESCENT_LIMIT)) {
            *steps = t + 1;
            return DESCENT_DIVERGED;
        }
    }
}
