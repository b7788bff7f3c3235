// From the last weight to the first.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = n; i-- > 0;) {
        velocity[i] = grad[i] + beta * velocity[i];
        w[i] -= learning_rate * velocity[i];
    }
}
