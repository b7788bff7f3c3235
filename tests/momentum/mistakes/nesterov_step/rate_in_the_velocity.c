// The learning rate has gone into the velocity. In this book the velocity gathers gradients alone,
// and the rate scales the step.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = w[i] - beta * velocity[i];
    gradient(n, ahead, params, grad);
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + learning_rate * grad[i];
        w[i] -= velocity[i];
    }
}
