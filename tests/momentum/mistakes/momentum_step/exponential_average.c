// The gradient is weighed by 1 − β: that is an average of the gradients. This velocity is their
// sum, so that it grows beyond each of them.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + (1 - beta) * grad[i];
        w[i] -= learning_rate * velocity[i];
    }
}
