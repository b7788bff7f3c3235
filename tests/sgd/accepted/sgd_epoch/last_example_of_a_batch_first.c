// Within a batch the last example is taken first, and the sum is divided at the end.
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    double *example_grad = scratch + n, *sum = scratch;
    size_t steps = 0;
    shuffle(examples, state, order);
    for (size_t used = 0; used < examples; steps++) {
        size_t size = examples - used < batch_size ? examples - used : batch_size;
        for (size_t i = 0; i < n; i++)
            sum[i] = 0;
        for (size_t e = size; e-- > 0;) {
            gradient(n, w, order[used + e], params, example_grad);
            for (size_t i = 0; i < n; i++)
                sum[i] += example_grad[i];
        }
        for (size_t i = 0; i < n; i++)
            w[i] -= learning_rate * sum[i] / (double)size;
        used += size;
    }
    return steps;
}
