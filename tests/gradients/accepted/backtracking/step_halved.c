// The whole step is made once, and halved each time; the slope along it is halved with it.
#include <stdlib.h>

#include "gradients.h"

double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
    double *there = malloc(n * sizeof *there);
    double *step = scratch, before = f(n, x, params), demanded = 0, part = 1;
    for (size_t i = 0; i < n; i++) {
        step[i] = learning_rate * grad[i];
        demanded += c * grad[i] * step[i];
    }
    for (size_t tries = 0; tries <= max_halvings; tries++) {
        for (size_t i = 0; i < n; i++)
            there[i] = x[i] - part * step[i];
        if (f(n, there, params) <= before - part * demanded) {
            for (size_t i = 0; i < n; i++)
                x[i] = there[i];
            free(there);
            return part * learning_rate;
        }
        part /= 2;
    }
    free(there);
    return 0;
}
