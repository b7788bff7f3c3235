// One epoch of mini-batch stochastic gradient descent: every example once, in random order.
// You may call shuffle and minibatch_gradient here. Book: chapter 3, section "Five steps".
#include "sgd.h"

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    todo();
}
