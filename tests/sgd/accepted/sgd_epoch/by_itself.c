// Neither shuffle nor minibatch_gradient is called; the rest is shuffled upwards, and each share is
// added to the step.
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    double *example_grad = scratch, *step = scratch + n;
    for (size_t i = 0; i + 1 < examples; i++) {
        size_t j = i + random_below(state, examples - i), example = order[i];
        order[i] = order[j];
        order[j] = example;
    }
    size_t steps = 0;
    for (size_t from = 0, to; from < examples; from = to, steps++) {
        to = from + batch_size < examples ? from + batch_size : examples;
        for (size_t i = 0; i < n; i++)
            step[i] = 0;
        for (size_t e = from; e < to; e++) {
            gradient(n, w, order[e], params, example_grad);
            for (size_t i = 0; i < n; i++)
                step[i] += learning_rate / (double)(to - from) * example_grad[i];
        }
        for (size_t i = 0; i < n; i++)
            w[i] -= step[i];
    }
    return steps;
}
