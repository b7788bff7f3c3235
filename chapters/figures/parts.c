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

// What lies between the layers, and the slopes of the loss there.
struct between {
    double y1[3], logits[2], dlogits[2], dy1[3], dz1[3];
};

static struct between layer_by_layer(struct shape shape, const double *w, const double *x)
{
    struct between at;
    double rest[17] = {0};
    const double *W2 = w + start_W2(shape), *b2 = w + start_b2(shape);
    dense_relu(3, 2, w, x, w + start_b1(shape), at.y1);
    for (size_t i = 0; i < 2; i++)
        at.logits[i] =
            b2[i] + W2[3 * i] * at.y1[0] + W2[3 * i + 1] * at.y1[1] + W2[3 * i + 2] * at.y1[2];
    softmax_cross_entropy_backward(2, at.logits, 0, at.dlogits);
    dense_backward(2, 3, W2, at.y1, at.dlogits, rest, rest + 6, at.dy1);
    relu_backward(3, at.y1, at.dy1, at.dz1);
    say("y1", 3, at.y1);
    say("logits", 2, at.logits);
    say("dlogits", 2, at.dlogits);
    say("dy1", 3, at.dy1);
    say("dz1", 3, at.dz1);
    return at;
}

static void say_gradient(struct shape shape, const double *dw)
{
    say("dW1", 6, dw);
    say("db1", 3, dw + start_b1(shape));
    say("dW2", 6, dw + start_W2(shape));
    say("db2", 2, dw + start_b2(shape));
}

static void show(const double *x, const struct between *at, double loss)
{
    block("values", "place", "first", "second", "third");
    row(0, x[0], x[1], 0);
    row(1, 3, -2, 2);
    row(2, at->y1[0], at->y1[1], at->y1[2]);
    row(3, at->logits[0], at->logits[1], 0);
    row(4, loss, 0, 0);
    block("gradients", "place", "first", "second", "third");
    row(1, at->dz1[0], at->dz1[1], at->dz1[2]);
    row(2, at->dy1[0], at->dy1[1], at->dy1[2]);
    row(3, at->dlogits[0], at->dlogits[1], 0);
    row(4, 1, 0, 0);
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
    say_gradient(shape, dw);
    const struct between between = layer_by_layer(shape, w, x);
    alt("The network as a chain of boxes from top to bottom: the input x, a dense layer with W1 "
        "and b1 to z1, relu to y1, a dense layer with W2 and b2 to the logits, softmax and "
        "cross-entropy to the loss. Black arrows lead down. Orange ones lead up again: from the "
        "loss, %.3f, to dlogits, dy1 and dz1, and sideways from each dense layer to dW2, db2 and "
        "dW1, db1.",
        loss);
    show(x, &between, loss);
    return 0;
}
