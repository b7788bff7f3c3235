// One epoch of mini-batch stochastic gradient descent: every example once, in random order.
// You may call shuffle and minibatch_gradient here. Book: chapter 3, section "Five steps".
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    // region answer
    size_t steps = 0;
    double *grad = scratch + n;
    shuffle(examples, state, order);
    for (size_t used = 0; used < examples; steps++) {
        size_t left = examples - used;
        size_t size = batch_size < left ? batch_size : left; // the last is short
        const size_t *batch = order + used;
        minibatch_gradient(gradient, params, n, w, size, batch, scratch, grad);
        for (size_t i = 0; i < n; i++)
            w[i] -= learning_rate * grad[i];
        used += size;
    }
    return steps;
    // endregion
}
