// Wrong: dlogits lies one place behind the end of what scratch has room for
#include "backprop.h"

double network_gradient(struct shape shape, const double *w, const double *x, size_t label,
                        double *scratch, double *dw)
{
    size_t inputs = shape.inputs, hidden = shape.hidden, classes = shape.classes;
    const double *W1 = w, *b1 = w + start_b1(shape), *W2 = w + start_W2(shape),
                 *b2 = w + start_b2(shape);
    double *y1 = scratch, *dy1 = y1 + hidden, *dz1 = dy1 + hidden, *logits = dz1 + hidden,
           *dlogits = logits + classes + 1;

    dense_relu(hidden, inputs, W1, x, b1, y1);
    for (size_t i = 0; i < classes; i++) {
        logits[i] = b2[i];
        for (size_t j = 0; j < hidden; j++)
            logits[i] += W2[i * hidden + j] * y1[j];
    }
    double loss = cross_entropy(classes, logits, label);

    softmax_cross_entropy_backward(classes, logits, label, dlogits);
    dense_backward(classes, hidden, W2, y1, dlogits, dw + start_W2(shape), dw + start_b2(shape),
                   dy1);
    relu_backward(hidden, y1, dy1, dz1);
    dense_backward(hidden, inputs, W1, x, dz1, dw, dw + start_b1(shape), NULL);
    return loss;
}
