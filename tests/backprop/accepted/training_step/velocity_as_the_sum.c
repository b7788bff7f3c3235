// The gradients are added to beta batch_size times the velocity, where it stands.
#include "backprop.h"

double training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                     double learning_rate, double beta, double *scratch, double *velocity,
                     double *w)
{
    size_t n = weight_count(shape);
    double loss = 0, count = (double)batch_size;
    for (size_t i = 0; i < n; i++)
        velocity[i] *= beta * count;
    for (size_t e = 0; e < batch_size; e++)
        loss += network_gradient(shape, w, X + e * shape.inputs, labels[e], scratch, velocity);
    for (size_t i = 0; i < n; i++) {
        velocity[i] /= count;
        w[i] -= learning_rate * velocity[i];
    }
    return loss / count;
}
