// The gradient is weighed by 1 − β: that is an average of the gradients. This velocity is their
// sum.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = w[i] - learning_rate * beta * velocity[i];
    gradient(n, ahead, params, grad);
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + (1 - beta) * grad[i];
        w[i] -= learning_rate * velocity[i];
    }
}
