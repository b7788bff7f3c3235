// The learning rate has gone into the velocity. In this book the velocity gathers gradients alone,
// and the rate scales the step; the two ways part as soon as the rate changes.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + learning_rate * grad[i];
        w[i] -= velocity[i];
    }
}
