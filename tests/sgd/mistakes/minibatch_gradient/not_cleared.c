// The sum starts from what was in grad before. It should start from 0.
#include "sgd.h"

void minibatch_gradient(example_gradient_function *gradient, void *params, size_t n,
                        const double *w, size_t batch_size, const size_t *batch, double *scratch,
                        double *grad)
{
    for (size_t e = 0; e < batch_size; e++) {
        gradient(n, w, batch[e], params, scratch);
        for (size_t i = 0; i < n; i++)
            grad[i] += scratch[i];
    }
    for (size_t i = 0; i < n; i++)
        grad[i] /= (double)batch_size;
}
