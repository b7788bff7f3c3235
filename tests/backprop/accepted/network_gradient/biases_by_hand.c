// The gradients by the biases are added by hand, with arrays of no use for those of
// dense_backward.
#include <math.h>

#include "backprop.h"

double network_gradient(struct shape shape, const double *w, const double *x, size_t label,
                        double *scratch, double *dw)
{
    size_t inputs = shape.inputs, hidden = shape.hidden, classes = shape.classes;
    const double *W1 = w, *b1 = w + start_b1(shape);
    const double *W2 = w + start_W2(shape), *b2 = w + start_b2(shape);
    double *dW1 = dw, *db1 = dw + start_b1(shape);
    double *dW2 = dw + start_W2(shape), *db2 = dw + start_b2(shape);
    double *y1 = scratch, *dy1 = y1 + hidden, *dz1 = dy1 + hidden;
    double *logits = dz1 + hidden, *dlogits = logits + classes;

    dense_relu(hidden, inputs, W1, x, b1, y1);
    for (size_t i = 0; i < classes; i++) {
        logits[i] = b2[i];
        for (size_t j = 0; j < hidden; j++)
            logits[i] += W2[i * hidden + j] * y1[j];
    }

    softmax_cross_entropy_backward(classes, logits, label, dlogits);
    for (size_t i = 0; i < classes; i++) {
        db2[i] += dlogits[i];
        for (size_t j = 0; j < hidden; j++)
            dW2[i * hidden + j] = fma(dlogits[i], y1[j], dW2[i * hidden + j]);
    }
    for (size_t j = 0; j < hidden; j++) {
        dy1[j] = 0;
        for (size_t i = 0; i < classes; i++)
            dy1[j] = fma(dlogits[i], W2[i * hidden + j], dy1[j]);
    }
    relu_backward(hidden, y1, dy1, dz1);
    dense_backward(hidden, inputs, W1, x, dz1, dW1, db1, NULL);
    return cross_entropy(classes, logits, label);
}
