// The weights themselves go ahead, and then take the rest of the step.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        velocity[i] *= beta;
        w[i] -= learning_rate * velocity[i];
    }
    gradient(n, w, params, scratch);
    for (size_t i = 0; i < n; i++) {
        velocity[i] += scratch[i];
        w[i] -= learning_rate * scratch[i];
    }
}
