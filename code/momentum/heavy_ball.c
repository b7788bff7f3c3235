// The path of a heavy ball in one dimension, released at rest.
// Book: chapter 4, section "A ball with a velocity".
#include "momentum.h"

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    todo();
}
