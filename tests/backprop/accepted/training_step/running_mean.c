// The mean is kept from example to example.
#include "backprop.h"

double training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                     double learning_rate, double beta, double *scratch, double *velocity,
                     double *w)
{
    size_t n = weight_count(shape);
    double *mean = scratch, loss = 0;
    for (size_t i = 0; i < n; i++)
        mean[i] = 0;
    for (size_t e = 0; e < batch_size; e++) {
        for (size_t i = 0; i < n; i++)
            mean[i] *= (double)e; // the sum so far, to which network_gradient adds
        double one = network_gradient(shape, w, X + e * shape.inputs, labels[e], scratch + n, mean);
        loss += (one - loss) / (double)(e + 1);
        for (size_t i = 0; i < n; i++)
            mean[i] /= (double)(e + 1);
    }
    momentum_step(n, mean, learning_rate, beta, velocity, w);
    return loss;
}
