// The gradient is multiplied by β as well. Only the old velocity fades; the new gradient comes in
// whole.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * (velocity[i] + grad[i]);
        w[i] -= learning_rate * velocity[i];
    }
}
