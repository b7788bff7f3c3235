// Each example takes a step of its own, with its whole gradient. A batch takes one step, with the
// mean of all gradients at the same weights.
#include "backprop.h"

double training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                     double learning_rate, double beta, double *scratch, double *velocity,
                     double *w)
{
    size_t n = weight_count(shape);
    double *dw = scratch, loss = 0;
    for (size_t e = 0; e < batch_size; e++) {
        for (size_t i = 0; i < n; i++)
            dw[i] = 0;
        loss += network_gradient(shape, w, X + e * shape.inputs, labels[e], scratch + n, dw);
        momentum_step(n, dw, learning_rate, beta, velocity, w);
    }
    return loss / (double)batch_size;
}
