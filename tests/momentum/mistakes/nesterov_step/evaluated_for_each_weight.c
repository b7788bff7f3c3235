// The numbers are right, but the whole gradient is evaluated for each weight. Once a step is
// enough.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = w[i] - learning_rate * beta * velocity[i];
    for (size_t i = 0; i < n; i++) {
        gradient(n, ahead, params, grad);
        velocity[i] = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * velocity[i];
    }
}
