// The velocity points downhill and holds the learning rate: a convention that other books use. Here
// the velocity gathers gradients, and the step is taken against it.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] - learning_rate * grad[i];
        w[i] += velocity[i];
    }
}
