// Example e is looked for at X + e. A row is as long as there are inputs, and so is the way to the
// next one.
#include "backprop.h"

double training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                     double learning_rate, double beta, double *scratch, double *velocity,
                     double *w)
{
    size_t n = weight_count(shape);
    double *dw = scratch, loss = 0;
    for (size_t i = 0; i < n; i++)
        dw[i] = 0;
    for (size_t e = 0; e < batch_size; e++)
        loss += network_gradient(shape, w, X + e, labels[e], scratch + n, dw);
    for (size_t i = 0; i < n; i++)
        dw[i] /= (double)batch_size;
    momentum_step(n, dw, learning_rate, beta, velocity, w);
    return loss / (double)batch_size;
}
