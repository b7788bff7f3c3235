// The weights move by the velocity from before the step: the newest gradient comes one step late.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        w[i] -= learning_rate * velocity[i];
        velocity[i] = beta * velocity[i] + grad[i];
    }
}
