// A counted loop, with x as a variable, that leaves early by a return.
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    double x = path[0] = x0;
    for (*steps = 0; *steps < max_steps;) {
        double dx = slope(x, params);
        if (fabs(dx) <= tolerance)
            return DESCENT_CONVERGED;
        x -= learning_rate * dx;
        path[++*steps] = x;
        if (isnan(x) || x > DESCENT_LIMIT || x < -DESCENT_LIMIT)
            return DESCENT_DIVERGED;
    }
    return fabs(slope(x, params)) <= tolerance ? DESCENT_CONVERGED : DESCENT_OUT_OF_STEPS;
}
