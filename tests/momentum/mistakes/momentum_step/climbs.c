// It climbs: the step goes along the velocity, and the velocity gathers gradients, which point
// uphill.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + grad[i];
        w[i] += learning_rate * velocity[i];
    }
}
