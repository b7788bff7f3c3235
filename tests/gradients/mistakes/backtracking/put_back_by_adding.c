// x is put back by adding what was taken away. Sums are rounded, so that not all of it comes back to the
// last bit.
#include "gradients.h"

double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
    (void)scratch;
    double before = f(n, x, params), square = 0;
    for (size_t i = 0; i < n; i++)
        square += grad[i] * grad[i];
    double rate = learning_rate;
    for (size_t tries = 0; tries <= max_halvings; tries++, rate /= 2) {
        for (size_t i = 0; i < n; i++)
            x[i] -= rate * grad[i];
        if (f(n, x, params) <= before - c * rate * square)
            return rate;
        for (size_t i = 0; i < n; i++)
            x[i] += rate * grad[i];
    }
    return 0;
}
