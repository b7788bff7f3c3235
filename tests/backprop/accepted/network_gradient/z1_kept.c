// The pre-activations are kept, and dz1 takes the place of y1 when that is no longer needed.
#include <math.h>

#include "backprop.h"

double network_gradient(struct shape shape, const double *w, const double *x, size_t label,
                        double *scratch, double *dw)
{
    size_t inputs = shape.inputs, hidden = shape.hidden, classes = shape.classes;
    const double *W1 = w, *b1 = W1 + hidden * inputs, *W2 = b1 + hidden;
    const double *b2 = W2 + classes * hidden;
    double *dW1 = dw, *db1 = dW1 + hidden * inputs, *dW2 = db1 + hidden;
    double *db2 = dW2 + classes * hidden;
    double *z1 = scratch, *y1 = z1 + hidden, *dy1 = y1 + hidden, *logits = dy1 + hidden;
    double *dlogits = logits + classes;
    for (size_t i = 0; i < hidden; i++) {
        z1[i] = 0;
        for (size_t j = inputs; j-- > 0;)
            z1[i] += W1[i * inputs + j] * x[j];
        z1[i] += b1[i];
        y1[i] = fmax(z1[i], 0);
    }
    for (size_t i = 0; i < classes; i++) {
        logits[i] = 0;
        for (size_t j = hidden; j-- > 0;)
            logits[i] += W2[i * hidden + j] * y1[j];
        logits[i] += b2[i];
    }
    softmax_cross_entropy_backward(classes, logits, label, dlogits);
    dense_backward(classes, hidden, W2, y1, dlogits, dW2, db2, dy1);
    double *dz1 = y1;
    relu_backward(hidden, z1, dy1, dz1);
    dense_backward(hidden, inputs, W1, x, dz1, dW1, db1, NULL);
    return cross_entropy(classes, logits, label);
}
