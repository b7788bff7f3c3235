// No function of the chapter is called: the loops are written out, and p is kept.
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

    for (size_t i = 0; i < hidden; i++) {
        double z = b1[i];
        for (size_t j = 0; j < inputs; j++)
            z += W1[i * inputs + j] * x[j];
        y1[i] = z > 0 ? z : 0;
    }
    double largest = -INFINITY, sum = 0;
    for (size_t i = 0; i < classes; i++) {
        logits[i] = b2[i];
        for (size_t j = 0; j < hidden; j++)
            logits[i] += W2[i * hidden + j] * y1[j];
        largest = fmax(largest, logits[i]);
    }
    for (size_t i = 0; i < classes; i++)
        sum += exp(logits[i] - largest);
    for (size_t i = 0; i < classes; i++) {
        dlogits[i] = exp(logits[i] - largest) / sum - (i == label);
        db2[i] += dlogits[i];
        for (size_t j = 0; j < hidden; j++)
            dW2[i * hidden + j] += dlogits[i] * y1[j];
    }
    for (size_t j = 0; j < hidden; j++) {
        if (!(y1[j] > 0))
            continue;
        dy1[j] = 0;
        for (size_t i = 0; i < classes; i++)
            dy1[j] += W2[i * hidden + j] * dlogits[i];
        dz1[j] = dy1[j];
        db1[j] += dz1[j];
        for (size_t l = 0; l < inputs; l++)
            dW1[j * inputs + l] += dz1[j] * x[l];
    }
    return log(sum) + largest - logits[label];
}
