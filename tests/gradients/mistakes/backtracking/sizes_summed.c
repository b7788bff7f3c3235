// The bound has the sum of the gradient's sizes in it. The slope along the step is the sum of their squares.
#include <math.h>

#include "gradients.h"

double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
    double before = f(n, x, params), sizes = 0;
    for (size_t i = 0; i < n; i++)
        sizes += fabs(grad[i]);
    double rate = learning_rate;
    for (size_t tries = 0; tries <= max_halvings; tries++, rate /= 2) {
        for (size_t i = 0; i < n; i++)
            scratch[i] = x[i] - rate * grad[i];
        if (f(n, scratch, params) <= before - c * rate * sizes) {
            for (size_t i = 0; i < n; i++)
                x[i] = scratch[i];
            return rate;
        }
    }
    return 0;
}
