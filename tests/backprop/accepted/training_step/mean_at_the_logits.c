// The mean is taken at the logits' gradient, once for all; below it everything is a sum, by
// dense_backward.
#include <math.h>

#include "backprop.h"

void training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                   double learning_rate, double beta, double *scratch, double *velocity, double *w,
                   struct gauges *gauges)
{
    size_t n = weight_count(shape), hidden = shape.hidden, classes = shape.classes;
    const double *b1 = w + start_b1(shape), *W2 = w + start_W2(shape), *b2 = w + start_b2(shape);
    double *dw = scratch, *room = dw + n, squares[2] = {0, 0};
    *gauges = (struct gauges){0};
    for (size_t i = 0; i < n; i++) {
        dw[i] = 0;
        squares[0] += w[i] * w[i];
    }
    for (size_t e = 0; e < batch_size; e++) {
        const double *x = X + e * shape.inputs;
        double *y1 = room, *dy1 = y1 + hidden, *dz1 = dy1 + hidden;
        double *logits = dz1 + hidden, *dlogits = logits + classes, part = 1 / (double)batch_size;
        dense_relu(hidden, shape.inputs, w, x, b1, y1);
        const double *most = logits;
        for (size_t i = 0; i < classes; i++) {
            double sum = b2[i];
            for (size_t j = 0; j < hidden; j++)
                sum += W2[i * hidden + j] * y1[j];
            logits[i] = sum;
            if (sum > *most)
                most = logits + i;
        }
        gauges->loss += part * cross_entropy(classes, logits, labels[e]);
        gauges->right += most == logits + labels[e] ? part : 0;
        softmax_cross_entropy_backward(classes, logits, labels[e], dlogits);
        for (size_t i = 0; i < classes; i++)
            dlogits[i] *= part;
        dense_backward(classes, hidden, W2, y1, dlogits, dw + start_W2(shape), dw + start_b2(shape),
                       dy1);
        relu_backward(hidden, y1, dy1, dz1);
        dense_backward(hidden, shape.inputs, w, x, dz1, dw, dw + start_b1(shape), NULL);
    }
    momentum_step(n, dw, learning_rate, beta, velocity, w);
    for (size_t i = 0; i < n; i++)
        squares[1] += velocity[i] * velocity[i];
    gauges->ratio = learning_rate * sqrt(squares[1]) / sqrt(squares[0]);
}
