// The step that goes beyond the limit is a step as well: it belongs to the path and to the count.
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    path[0] = x0;
    for (size_t t = 0;; t++) {
        *steps = t;
        double dx = slope(path[t], params);
        if (fabs(dx) <= tolerance)
            return DESCENT_CONVERGED;
        if (t == max_steps)
            return DESCENT_OUT_OF_STEPS;
        double x = path[t] - learning_rate * dx;
        if (!(fabs(x) <= DESCENT_LIMIT))
            return DESCENT_DIVERGED;
        path[t + 1] = x;
    }
}
