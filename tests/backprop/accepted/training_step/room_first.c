// The room for the network lies before the gradient.
#include "backprop.h"

double training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                     double learning_rate, double beta, double *scratch, double *velocity,
                     double *w)
{
    size_t n = weight_count(shape), room = 3 * shape.hidden + 2 * shape.classes;
    double *dw = scratch + room, loss = 0, share = 1 / (double)batch_size;
    for (size_t i = 0; i < n; i++)
        dw[i] = 0;
    for (size_t e = 0; e < batch_size; e++, X += shape.inputs)
        loss += share * network_gradient(shape, w, X, labels[e], scratch, dw);
    for (size_t i = 0; i < n; i++)
        dw[i] *= share;
    momentum_step(n, dw, learning_rate, beta, velocity, w);
    return loss;
}
