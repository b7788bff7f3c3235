// The gradient in the first half of the scratch, the point in the second.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *grad = scratch, *ahead = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = w[i] - beta * (learning_rate * velocity[i]);
    gradient(n, ahead, params, grad);
    for (size_t i = 0; i < n; i++)
        velocity[i] = grad[i] + beta * velocity[i];
    for (size_t i = 0; i < n; i++)
        w[i] -= velocity[i] * learning_rate;
}
