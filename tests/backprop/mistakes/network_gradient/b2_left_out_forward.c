// On the way forward the second layer's biases are left out.
#include "backprop.h"

double network_gradient(struct shape shape, const double *w, const double *x, size_t label,
                        double *scratch, double *dw)
{
    size_t inputs = shape.inputs, hidden = shape.hidden, classes = shape.classes;
    const double *W1 = w, *b1 = w + start_b1(shape), *W2 = w + start_W2(shape);
    double *dW1 = dw, *db1 = dw + start_b1(shape);
    double *dW2 = dw + start_W2(shape), *db2 = dw + start_b2(shape);
    double *y1 = scratch, *dy1 = y1 + hidden, *dz1 = dy1 + hidden;
    double *logits = dz1 + hidden, *dlogits = logits + classes;

    for (size_t i = 0; i < hidden; i++) {
        dz1[i] = b1[i];
        for (size_t j = 0; j < inputs; j++)
            dz1[i] += W1[i * inputs + j] * x[j];
        y1[i] = dz1[i] > 0 ? dz1[i] : 0;
    }
    for (size_t i = 0; i < classes; i++) {
        logits[i] = 0;
        for (size_t j = 0; j < hidden; j++)
            logits[i] += W2[i * hidden + j] * y1[j];
    }

    softmax_cross_entropy_backward(classes, logits, label, dlogits);
    dense_backward(classes, hidden, W2, y1, dlogits, dW2, db2, dy1);
    relu_backward(hidden, y1, dy1, dz1);
    dense_backward(hidden, inputs, W1, x, dz1, dW1, db1, NULL);
    return cross_entropy(classes, logits, label);
}
