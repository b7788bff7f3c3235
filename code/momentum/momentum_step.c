// One step of gradient descent with momentum: the velocity gathers gradients, and the weights
// follow the velocity. Book: chapter 4, section "A ball with a velocity".
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    todo();
}
