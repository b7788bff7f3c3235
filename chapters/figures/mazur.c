// mazur.c: M. Mazur's worked example of backpropagation: 2 inputs, 2 hidden units, 2 outputs, the
// logistic function in place of relu and of softmax, and half the square as the loss.
#include <math.h>
#include <stddef.h>

#include "figure.h"

#include "backprop.h"

static double logistic(double z)
{
    return 1 / (1 + exp(-z));
}

// y = logistic(W x + b), two outputs, two inputs, one bias for both.
static void layer(const double *W, const double *x, double b, double *y)
{
    for (size_t i = 0; i < 2; i++)
        y[i] = logistic(W[2 * i] * x[0] + W[2 * i + 1] * x[1] + b);
}

int main(void)
{
    double W1[4] = {0.15, 0.20, 0.25, 0.30}, W2[4] = {0.40, 0.45, 0.50, 0.55};
    const double x[2] = {0.05, 0.10}, target[2] = {0.01, 0.99}, learning_rate = 0.5;
    double y1[2], y2[2], dy1[2], dz1[2], dz2[2];
    double dW1[4] = {0}, dW2[4] = {0}, unused[2] = {0}, loss = 0;

    layer(W1, x, 0.35, y1);
    layer(W2, y1, 0.60, y2);
    for (size_t i = 0; i < 2; i++)
        loss += (y2[i] - target[i]) * (y2[i] - target[i]) / 2;

    // region backward
    for (size_t i = 0; i < 2; i++) // the slope of the loss, times the logistic's
        dz2[i] = (y2[i] - target[i]) * y2[i] * (1 - y2[i]);
    dense_backward(2, 2, W2, y1, dz2, dW2, unused, dy1);
    for (size_t i = 0; i < 2; i++)
        dz1[i] = dy1[i] * y1[i] * (1 - y1[i]);
    dense_backward(2, 2, W1, x, dz1, dW1, unused, NULL);
    // endregion

    value("loss", loss);
    value("w5", W2[0] - learning_rate * dW2[0]);
    value("w1", W1[0] - learning_rate * dW1[0]);
    return 0;
}
