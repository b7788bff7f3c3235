// The gradient is taken at w: that is the heavy ball. Nesterov asks at the point ahead.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *grad = scratch;
    gradient(n, w, params, grad);
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * velocity[i];
    }
}
