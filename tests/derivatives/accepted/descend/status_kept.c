// One loop over a status, and the number of steps written once, at the end.
#include <stdbool.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    enum descent ending = DESCENT_OUT_OF_STEPS;
    size_t t = 0;
    path[0] = x0;
    for (bool going = true; going;) {
        double dx = slope(path[t], params);
        if (dx <= tolerance && dx >= -tolerance) {
            ending = DESCENT_CONVERGED;
            going = false;
        } else if (t == max_steps) {
            going = false;
        } else {
            path[t + 1] = -learning_rate * dx + path[t];
            t++;
            if (!(path[t] >= -DESCENT_LIMIT && path[t] <= DESCENT_LIMIT)) {
                ending = DESCENT_DIVERGED;
                going = false;
            }
        }
    }
    *steps = t;
    return ending;
}
