// A step of descent from the point ahead; the velocity is read off the way.
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = w[i] - learning_rate * beta * velocity[i];
    gradient(n, ahead, params, grad);
    for (size_t i = 0; i < n; i++) {
        double to = ahead[i] - learning_rate * grad[i];
        velocity[i] = (w[i] - to) / learning_rate;
        w[i] = to;
    }
}
