// x itself moves; what it was is kept in scratch.
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
    for (size_t left = max_halvings + 1; left > 0; left--) {
        for (size_t i = 0; i < n; i++)
            x[i] = scratch[i] - rate * grad[i];
        if (f(n, x, params) <= before - c * rate * square)
            return rate;
        rate *= 0.5;
    }
    for (size_t i = 0; i < n; i++)
        x[i] = scratch[i];
    return 0;
}
