// From the last weight to the first.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = n; i-- > 0;)
        ahead[i] = w[i] - learning_rate * beta * velocity[i];
    gradient(n, ahead, params, grad);
    for (size_t i = n; i-- > 0;) {
        velocity[i] = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * velocity[i];
    }
}
