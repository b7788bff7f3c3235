// The full batches in one loop, the rest after it.
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    size_t full = examples / batch_size, rest = examples % batch_size;
    double *grad = scratch;
    shuffle(examples, state, order);
    for (size_t t = 0; t < full; t++) {
        minibatch_gradient(gradient, params, n, w, batch_size, order + t * batch_size, scratch + n,
                           grad);
        for (size_t i = 0; i < n; i++)
            w[i] -= learning_rate * grad[i];
    }
    if (rest == 0)
        return full;
    minibatch_gradient(gradient, params, n, w, rest, order + full * batch_size, scratch + n, grad);
    for (size_t i = 0; i < n; i++)
        w[i] -= learning_rate * grad[i];
    return full + 1;
}
