// All rows of Z1, then all of Y1, then all of Z2: each layer is done before the next begins, by hand.
#include <math.h>

#include "backprop.h"

void training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                   double learning_rate, double beta, double *scratch, double *velocity, double *w,
                   struct gauges *gauges)
{
    size_t n = weight_count(shape), hidden = shape.hidden, inputs = shape.inputs;
    size_t classes = shape.classes, start[] = {start_b1(shape), start_W2(shape), start_b2(shape)};
    double *Z1 = scratch, *Y1 = Z1 + batch_size * hidden, *d1 = Y1 + batch_size * hidden;
    double *Z2 = d1 + batch_size * hidden, *d2 = Z2 + batch_size * classes;
    double *dw = d2 + batch_size * classes, loss = 0, right = 0, length = 0, moved = 0;
    for (size_t e = 0; e < batch_size; e++)
        for (size_t i = 0; i < hidden; i++) {
            double z = 0;
            for (size_t j = 0; j < inputs; j++)
                z += X[e * inputs + j] * w[i * inputs + j];
            Z1[e * hidden + i] = z + w[start[0] + i];
        }
    for (size_t i = 0; i < batch_size * hidden; i++)
        Y1[i] = fmax(Z1[i], 0);
    for (size_t e = 0; e < batch_size; e++)
        for (size_t i = 0; i < classes; i++) {
            double z = 0;
            for (size_t j = 0; j < hidden; j++)
                z += Y1[e * hidden + j] * w[start[1] + i * hidden + j];
            Z2[e * classes + i] = z + w[start[2] + i];
        }
    for (size_t e = 0; e < batch_size; e++) {
        const double *z = Z2 + e * classes;
        size_t label = labels[e], better = 0;
        for (size_t i = 0; i < classes; i++)
            better += z[i] > z[label] || (i < label && z[i] >= z[label]) ? 1 : 0;
        right += better == 0 ? 1 : 0;
        loss += cross_entropy(classes, z, label);
        softmax(classes, z, d2 + e * classes);
        d2[e * classes + label] -= 1;
    }
    dense_backward_batch(batch_size, classes, hidden, w + start[1], Y1, d2, dw + start[1],
                         dw + start[2], d1);
    for (size_t i = 0; i < batch_size * hidden; i++)
        if (Z1[i] <= 0)
            d1[i] = 0;
    dense_backward_batch(batch_size, hidden, inputs, w, X, d1, dw, dw + start[0], NULL);
    for (size_t i = 0; i < n; i++)
        length += w[i] * w[i];
    momentum_step(n, dw, learning_rate, beta, velocity, w);
    for (size_t i = 0; i < n; i++)
        moved += learning_rate * velocity[i] * learning_rate * velocity[i];
    gauges->loss = loss / (double)batch_size;
    gauges->right = right / (double)batch_size;
    gauges->ratio = sqrt(moved) / sqrt(length);
}
