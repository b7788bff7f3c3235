#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    // region wrong
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + (1 - beta) * grad[i];
        w[i] -= learning_rate * velocity[i];
    }
    // endregion
}
