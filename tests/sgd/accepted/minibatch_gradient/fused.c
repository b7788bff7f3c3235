// Each share is added with one rounding.
#include <math.h>

#include "sgd.h"

void minibatch_gradient(example_gradient_function *gradient, void *params, size_t n,
                        const double *w, size_t batch_size, const size_t *batch, double *scratch,
                        double *grad)
{
    for (size_t i = 0; i < n; i++)
        grad[i] = 0;
    for (size_t e = 0; e < batch_size; e++) {
        gradient(n, w, batch[e], params, scratch);
        for (size_t i = 0; i < n; i++)
            grad[i] = fma(1.0 / (double)batch_size, scratch[i], grad[i]);
    }
}
