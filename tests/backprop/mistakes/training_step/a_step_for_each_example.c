// Each example takes a step of its own. A batch takes one step, with all gradients at the same
// weights.
#include <math.h>

#include "backprop.h"

void training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                   double learning_rate, double beta, double *scratch, double *velocity, double *w,
                   struct gauges *gauges)
{
    size_t n = weight_count(shape), room = 3 * shape.hidden + 2 * shape.classes;
    double *dw = scratch + batch_size * room, loss = 0, right = 0, length = 0, moved = 0;
    const double *W2 = w + start_W2(shape), *b2 = w + start_b2(shape);
    for (size_t e = 0; e < batch_size; e++) {
        double *y1 = scratch, *logits = scratch + shape.hidden;
        dense_relu(shape.hidden, shape.inputs, w, X + e * shape.inputs, w + start_b1(shape), y1);
        size_t guess = 0;
        for (size_t i = 0; i < shape.classes; i++) {
            logits[i] = b2[i];
            for (size_t j = 0; j < shape.hidden; j++)
                logits[i] += W2[i * shape.hidden + j] * y1[j];
            if (logits[i] > logits[guess])
                guess = i;
        }
        right += guess == labels[e] ? 1 : 0;
    }
    for (size_t i = 0; i < n; i++)
        length += w[i] * w[i];
    for (size_t e = 0; e < batch_size; e++) {
        for (size_t i = 0; i < n; i++)
            dw[i] = 0;
        loss += network_gradient(shape, w, X + e * shape.inputs, labels[e], scratch, dw);
        for (size_t i = 0; i < n; i++)
            dw[i] /= (double)batch_size;
        momentum_step(n, dw, learning_rate, beta, velocity, w);
    }
    for (size_t i = 0; i < n; i++)
        moved += velocity[i] * velocity[i];
    gauges->loss = loss / (double)batch_size;
    gauges->right = right / (double)batch_size;
    gauges->ratio = learning_rate * sqrt(moved / length);
}
