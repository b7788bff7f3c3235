// Before each batch those examples are shuffled that are left: no order is more likely for it.
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    size_t steps = 0;
    double *grad = scratch + n;

    for (size_t used = 0; used < examples; steps++) {
        size_t left = examples - used, size = batch_size < left ? batch_size : left;
        shuffle(left, state, order + used);
        minibatch_gradient(gradient, params, n, w, size, order + used, scratch, grad);
        for (size_t i = 0; i < n; i++)
            w[i] -= learning_rate * grad[i];
        used += size;
    }
    return steps;
}
