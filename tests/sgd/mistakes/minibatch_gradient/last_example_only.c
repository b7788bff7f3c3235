// Each gradient replaces the one before it, and only the last example's is left.
#include "sgd.h"

void minibatch_gradient(example_gradient_function *gradient, void *params, size_t n,
                        const double *w, size_t batch_size, const size_t *batch, double *scratch,
                        double *grad)
{
    for (size_t e = 0; e < batch_size; e++)
        gradient(n, w, batch[e], params, grad);
}
