// Of classes with equal logits the last is taken for the network's choice; it should be the first.
#include <math.h>

#include "backprop.h"

void training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                   double learning_rate, double beta, double *scratch, double *velocity, double *w,
                   struct gauges *gauges)
{
    size_t n = weight_count(shape), hidden = shape.hidden, classes = shape.classes;
    const double *W1 = w, *b1 = w + start_b1(shape);
    const double *W2 = w + start_W2(shape), *b2 = w + start_b2(shape);
    double *dw = scratch, *db1 = dw + start_b1(shape);
    double *dW2 = dw + start_W2(shape), *db2 = dw + start_b2(shape);
    double *Y1 = dw + n, *dY1 = Y1 + batch_size * hidden, *dZ1 = dY1 + batch_size * hidden;
    double *dZ2 = dZ1 + batch_size * hidden, *logits = dZ2 + batch_size * classes;
    double loss = 0, right = 0, length = 0, moved = 0; // of the last two, the squares

    for (size_t e = 0; e < batch_size; e++) {
        double *y1 = Y1 + e * hidden;
        size_t guess = 0;
        dense_relu(hidden, shape.inputs, W1, X + e * shape.inputs, b1, y1);
        for (size_t i = 0; i < classes; i++) {
            logits[i] = b2[i];
            for (size_t j = 0; j < hidden; j++)
                logits[i] += W2[i * hidden + j] * y1[j];
            guess = logits[i] >= logits[guess] ? i : guess;
        }
        right += guess == labels[e] ? 1 : 0;
        loss += cross_entropy(classes, logits, labels[e]);
        softmax_cross_entropy_backward(classes, logits, labels[e], dZ2 + e * classes);
    }
    dense_backward_batch(batch_size, classes, hidden, W2, Y1, dZ2, dW2, db2, dY1);
    relu_backward(batch_size * hidden, Y1, dY1, dZ1);
    dense_backward_batch(batch_size, hidden, shape.inputs, W1, X, dZ1, dw, db1, NULL);

    for (size_t i = 0; i < n; i++)
        length += w[i] * w[i];
    momentum_step(n, dw, learning_rate, beta, velocity, w);
    for (size_t i = 0; i < n; i++)
        moved += velocity[i] * velocity[i];
    gauges->loss = loss / (double)batch_size;
    gauges->right = right / (double)batch_size;
    gauges->ratio = learning_rate * sqrt(moved / length);
}
