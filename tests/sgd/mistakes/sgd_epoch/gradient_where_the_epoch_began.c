// Every batch's gradient is taken where the epoch began. The weights should move before the next
// batch is looked at.
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    double *example_grad = scratch, *step = scratch + n;
    size_t steps = 0;
    shuffle(examples, state, order);
    for (size_t i = 0; i < n; i++)
        step[i] = 0;
    for (size_t used = 0; used < examples; used += batch_size, steps++) {
        size_t size = examples - used < batch_size ? examples - used : batch_size;
        for (size_t e = 0; e < size; e++) {
            gradient(n, w, order[used + e], params, example_grad);
            for (size_t i = 0; i < n; i++)
                step[i] += learning_rate * example_grad[i] / (double)size;
        }
    }
    for (size_t i = 0; i < n; i++)
        w[i] -= step[i];
    return steps;
}
