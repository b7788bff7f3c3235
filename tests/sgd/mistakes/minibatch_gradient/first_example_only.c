// Only the first example of the batch is looked at.
#include "sgd.h"

void minibatch_gradient(example_gradient_function *gradient, void *params, size_t n,
                        const double *w, size_t batch_size, const size_t *batch, double *scratch,
                        double *grad)
{
    gradient(n, w, batch[0], params, grad);
}
