// The velocity gathers the gradients with their signs turned, so that it points downhill. In this book it
// gathers them as they are, and the step goes against it.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] - grad[i];
        w[i] += learning_rate * velocity[i];
    }
}
