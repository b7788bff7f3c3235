// This is the rewritten form, whose weights are the point ahead. Here w is the ball itself, and the
// point ahead lies in the scratch.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *grad = scratch;
    gradient(n, w, params, grad);
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * (grad[i] + beta * velocity[i]);
    }
}
