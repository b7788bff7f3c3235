// The gradient is written over the point at which it is being evaluated. They need a place each.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++)
        scratch[i] = w[i] - learning_rate * beta * velocity[i];
    gradient(n, scratch, params, scratch);
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + scratch[i];
        w[i] -= learning_rate * velocity[i];
    }
}
