// One step of Nesterov's method: momentum, with the gradient of the point ahead.
// Book: chapter 4, section "Looking ahead".
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    // region answer
    double *ahead = scratch, *grad = scratch + n;
    for (size_t i = 0; i < n; i++)
        ahead[i] = w[i] - learning_rate * beta * velocity[i];
    gradient(n, ahead, params, grad);

    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * velocity[i];
    }
    // endregion
}
