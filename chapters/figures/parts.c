// parts.c: the whole network forward and backward on one example of 2 inputs, 3 hidden units and 2
// classes, worked by hand in the text.
#include <math.h>
#include <stddef.h>

#include "figure.h"

#include "backprop.h"

static void say(const char *name, size_t n, const double *x)
{
    for (size_t i = 0; i < n; i++) {
        char whole[64];
        snprintf(whole, sizeof whole, "%s_%zu", name, i);
        value(whole, x[i]);
    }
}

int main(void)
{
    const struct shape shape = {2, 3, 2};
    // region example
    const double x[2] = {1, 2};
    const double w[] = {
        1,  1, 2,  -2, -1, 1, // W1 (3, 2)
        0,  0, 1,             // b1 (3)
        1,  3, -1,            // W2, its first row
        -1, 2, 2,             //     its second row
        2,  2,                // b2 (2)
    };
    double scratch[3 * 3 + 2 * 2], dw[17] = {0};
    double loss = network_gradient(shape, w, x, 0, scratch, dw);
    // endregion
    value("loss", loss);
    value("weights", (double)weight_count(shape));
    say("dW1", 6, dw);
    say("db1", 3, dw + start_b1(shape));
    say("dW2", 6, dw + start_W2(shape));
    say("db2", 2, dw + start_b2(shape));

    double y1[3], logits[2], dlogits[2], dy1[3], dz1[3], rest[17] = {0};
    const double *W2 = w + start_W2(shape), *b2 = w + start_b2(shape);
    dense_relu(3, 2, w, x, w + start_b1(shape), y1);
    for (size_t i = 0; i < 2; i++)
        logits[i] = b2[i] + W2[3 * i] * y1[0] + W2[3 * i + 1] * y1[1] + W2[3 * i + 2] * y1[2];
    softmax_cross_entropy_backward(2, logits, 0, dlogits);
    dense_backward(2, 3, W2, y1, dlogits, rest, rest + 6, dy1);
    relu_backward(3, y1, dy1, dz1);
    say("y1", 3, y1);
    say("logits", 2, logits);
    say("dlogits", 2, dlogits);
    say("dy1", 3, dy1);
    say("dz1", 3, dz1);

    alt("The network as a chain of boxes from top to bottom: the input x, a dense layer with W1 "
        "and b1 to z1, relu to y1, a dense layer with W2 and b2 to the logits, softmax and "
        "cross-entropy to the loss. Black arrows lead down. Orange ones lead up again: from the "
        "loss, %.3f, to dlogits, dy1 and dz1, and sideways from each dense layer to dW2, db2 and "
        "dW1, db1.",
        loss);
    block("values", "place", "first", "second", "third");
    row(0, x[0], x[1], 0);
    row(1, 3, -2, 2);
    row(2, y1[0], y1[1], y1[2]);
    row(3, logits[0], logits[1], 0);
    row(4, loss, 0, 0);
    block("gradients", "place", "first", "second", "third");
    row(1, dz1[0], dz1[1], dz1[2]);
    row(2, dy1[0], dy1[1], dy1[2]);
    row(3, dlogits[0], dlogits[1], 0);
    row(4, 1, 0, 0);
    return 0;
}
