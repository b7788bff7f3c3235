// The last x is written into the rest of the path. What lies beyond the steps taken is not to be
// touched.
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    size_t t = 0;
    enum descent ending = DESCENT_OUT_OF_STEPS;
    for (path[0] = x0; t <= max_steps; t++) {
        *steps = t;
        double dx = slope(path[t], params);
        ending = DESCENT_DIVERGED;
        if (!(fabs(path[t]) <= DESCENT_LIMIT))
            break;
        ending = DESCENT_CONVERGED;
        if (fabs(dx) <= tolerance)
            break;
        ending = DESCENT_OUT_OF_STEPS;
        if (t == max_steps)
            break;
        path[t + 1] = path[t] - learning_rate * dx;
    }
    while (++t <= max_steps)
        path[t] = path[*steps];
    return ending;
}
