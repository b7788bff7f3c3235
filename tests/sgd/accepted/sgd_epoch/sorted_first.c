// The examples are sorted before they are shuffled: what order they came in does not matter.
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    size_t steps = 0;
    double *grad = scratch + n;
    for (size_t i = 0; i < examples; i++)
        for (size_t j = i; j > 0 && order[j] < order[j - 1]; j--) {
            size_t example = order[j];
            order[j] = order[j - 1];
            order[j - 1] = example;
        }
    shuffle(examples, state, order);
    for (size_t used = 0; used < examples; steps++) {
        size_t left = examples - used, size = batch_size < left ? batch_size : left;
        minibatch_gradient(gradient, params, n, w, size, order + used, scratch, grad);
        for (size_t i = 0; i < n; i++)
            w[i] -= learning_rate * grad[i];
        used += size;
    }
    return steps;
}
