// An average of the gradients, with the factor 1 - beta taken out again.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        double average = beta * ((1 - beta) * velocity[i]) + (1 - beta) * grad[i];
        velocity[i] = average / (1 - beta);
        w[i] -= learning_rate * velocity[i];
    }
}
