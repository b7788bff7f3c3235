// Wrong: converged too when x no longer changes.
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    path[0] = x0;
    for (size_t t = 0;; t++) {
        *steps = t;
        if (!(fabs(path[t]) <= DESCENT_LIMIT))
            return DESCENT_DIVERGED;
        double s = slope(path[t], params);
        if (fabs(s) <= tolerance || (t > 0 && path[t] == path[t - 1]))
            return DESCENT_CONVERGED;
        if (t == max_steps)
            return DESCENT_OUT_OF_STEPS;
        path[t + 1] = path[t] - learning_rate * s;
    }
}
