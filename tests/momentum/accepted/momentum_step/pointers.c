// By pointers that walk.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (const double *end = grad + n; grad < end; grad++, velocity++, w++) {
        *velocity = beta * *velocity + *grad;
        *w -= learning_rate * *velocity;
    }
}
