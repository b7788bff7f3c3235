// By fused multiply-adds.
#include <math.h>

#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = fma(-learning_rate * beta, velocity[i], w[i]);
    gradient(n, ahead, params, grad);
    for (size_t i = 0; i < n; i++) {
        velocity[i] = fma(beta, velocity[i], grad[i]);
        w[i] = fma(-learning_rate, velocity[i], w[i]);
    }
}
