// The step in long double, rounded once.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = (double)(w[i] - (long double)learning_rate * beta * velocity[i]);
    gradient(n, ahead, params, grad);
    for (size_t i = 0; i < n; i++) {
        long double v = (long double)beta * velocity[i] + grad[i];
        velocity[i] = (double)v;
        w[i] = (double)(w[i] - learning_rate * v);
    }
}
