// Each example makes a step of its own. A batch makes one step, by its mean gradient.
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    size_t steps = 0;
    double *grad = scratch + n;
    shuffle(examples, state, order);
    for (size_t used = 0; used < examples; steps++) {
        size_t left = examples - used, size = left > 0 ? 1 : 0;
        minibatch_gradient(gradient, params, n, w, size, order + used, scratch, grad);
        for (size_t i = 0; i < n; i++)
            w[i] -= learning_rate * grad[i];
        used += size;
    }
    return steps;
}
