// The gradient of a mini-batch: the mean of the gradients of its examples.
// Book: chapter 3, section "A sample instead of the whole".
#include "sgd.h"

void minibatch_gradient(example_gradient_function *gradient, void *params, size_t n,
                        const double *w, size_t batch_size, const size_t *batch, double *scratch,
                        double *grad)
{
    todo();
}
