// The weights by both parts of the velocity, before it is stored.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        w[i] -= learning_rate * beta * velocity[i] + learning_rate * grad[i];
        velocity[i] = beta * velocity[i] + grad[i];
    }
}
