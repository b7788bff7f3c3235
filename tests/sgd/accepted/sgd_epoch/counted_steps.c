// The number of steps is computed first.
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    size_t steps = (examples + batch_size - 1) / batch_size;
    shuffle(examples, state, order);
    for (size_t t = 0; t < steps; t++) {
        size_t first = t * batch_size;
        size_t size = t + 1 < steps ? batch_size : examples - first;
        minibatch_gradient(gradient, params, n, w, size, order + first, scratch + n, scratch);
        for (size_t i = 0; i < n; i++)
            w[i] -= learning_rate * scratch[i];
    }
    return steps;
}
