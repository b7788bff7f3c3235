// One step, and then the descent from there.
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    *steps = 0;
    path[0] = x0;
    double dx = slope(x0, params);
    if (fabs(dx) <= tolerance)
        return DESCENT_CONVERGED;
    if (max_steps == 0)
        return DESCENT_OUT_OF_STEPS;
    double x = x0 - learning_rate * dx;
    if (!(fabs(x) <= DESCENT_LIMIT)) {
        path[1] = x;
        *steps = 1;
        return DESCENT_DIVERGED;
    }
    enum descent ending =
        descend(slope, params, x, learning_rate, tolerance, max_steps - 1, path + 1, steps);
    ++*steps;
    return ending;
}
