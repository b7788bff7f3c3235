// Gradient descent in one dimension: step after step against the slope, with the path that was
// taken and how it ended. Book: chapter 1, section "Walking downhill".
#include <math.h>

#include "derivatives.h"

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    todo();
}
