// Wrong: weights whose gradient is 0 are skipped, though their velocity should fade and move them
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        if (grad[i] == 0)
            continue;
        velocity[i] = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * velocity[i];
    }
}
