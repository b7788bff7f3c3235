// The slope is evaluated at the end of each turn, for the next one.
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    double dx = slope(x0, params);
    path[0] = x0;
    for (*steps = 0; fabs(dx) > tolerance || isnan(dx); dx = slope(path[*steps], params)) {
        if (*steps == max_steps)
            return DESCENT_OUT_OF_STEPS;
        double x = path[*steps];
        *steps += 1;
        path[*steps] = x - dx * learning_rate;
        if (isnan(path[*steps]) || fabs(path[*steps]) > DESCENT_LIMIT)
            return DESCENT_DIVERGED;
    }
    return DESCENT_CONVERGED;
}
