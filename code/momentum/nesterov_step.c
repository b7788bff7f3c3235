// One step of Nesterov's method: momentum, with the gradient of the point ahead.
// Book: chapter 4, section "Looking ahead".
#include "momentum.h"

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    todo();
}
