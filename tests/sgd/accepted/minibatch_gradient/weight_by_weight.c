// Each partial derivative is summed in extended precision, and the gradients are computed anew for
// each.
#include "sgd.h"

void minibatch_gradient(example_gradient_function *gradient, void *params, size_t n,
                        const double *w, size_t batch_size, const size_t *batch, double *scratch,
                        double *grad)
{
    for (size_t i = 0; i < n; i++) {
        long double sum = 0;
        for (size_t e = 0; e < batch_size; e++) {
            gradient(n, w, batch[e], params, scratch);
            sum += scratch[i];
        }
        grad[i] = (double)(sum / (long double)batch_size);
    }
}
