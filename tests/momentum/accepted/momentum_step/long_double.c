// In long double, rounded once.
#include "momentum.h"

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    for (size_t i = 0; i < n; i++) {
        long double v = (long double)beta * velocity[i] + grad[i];
        velocity[i] = (double)v;
        w[i] = (double)(w[i] - learning_rate * v);
    }
}
