// All sums are carried in long double.
#include "gradients.h"

double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
    long double before = f(n, x, params), square = 0, rate = learning_rate;
    for (size_t i = 0; i < n; i++)
        square += (long double)grad[i] * grad[i];
    for (size_t tries = 0; tries <= max_halvings; tries++) {
        for (size_t i = 0; i < n; i++)
            scratch[i] = (double)(x[i] - rate * grad[i]);
        long double there = f(n, scratch, params);
        if (there <= before - c * rate * square) {
            for (size_t i = 0; i < n; i++)
                x[i] = scratch[i];
            return (double)rate;
        }
        rate /= 2;
    }
    return 0;
}
