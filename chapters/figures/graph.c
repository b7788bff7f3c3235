// graph.c: the graph x1 = x w, x2 = x1 + b, loss = |y_true - x2|, once forward and once backward.
#include "figure.h"

#include "backprop.h"

// Below the kink, and at it.
static void other_biases(double x, double w, double y_true)
{
    double dw, db;
    value("below_loss", graph_gradient(x, w, -5, y_true, &dw, &db));
    value("below_dw", dw);
    value("below_db", db);
    value("kink_loss", graph_gradient(x, w, -2, y_true, &dw, &db));
    value("kink_dw", dw);
    value("kink_db", db);
}

// The boxes of the picture. A slope by x2 is one by b.
static void show(double x, double w, double b, double y_true)
{
    double dw, db, loss = graph_gradient(x, w, b, y_true, &dw, &db);
    block("nodes", "place", "height", "value", "slope of the loss");
    row(0, 1, w, dw);
    row(1, 1, x * w, db);
    row(2, 1, x * w + b, db);
    row(3, 1, loss, 1);
    block("leaves", "place", "height", "value");
    row(0, 0, x);
    row(1, 0, b);
    row(2, 0, y_true);
    block("bias", "place", "slope of the loss");
    row(1, db);
}

int main(void)
{
    const double x =
        knob(.name = "x", .label = "*x*", .start = 2, .from = -4, .to = 4, .step = 0.5);
    const double w =
        knob(.name = "w", .label = "*w*", .start = 3, .from = -4, .to = 4, .step = 0.5);
    const double b =
        knob(.name = "b", .label = "*b*", .start = 1, .from = -4, .to = 4, .step = 0.5);
    const double y_true =
        knob(.name = "y_true", .label = "*y*_true", .start = 4, .from = -8, .to = 8, .step = 0.5);
    const double back =
        knob(.name = "back", .label = "steps back", .start = 4, .from = 0, .to = 4, .step = 1);
    double dw, db;
    // region example
    double loss = graph_gradient(x, w, b, y_true, &dw, &db);
    // endregion
    value("loss", loss);
    value("dw", dw);
    value("db", db);
    double x1 = x * w, x2 = x1 + b;
    value("x1", x1);
    value("x2", x2);
    other_biases(x, w, y_true);
    alt("The graph drawn as boxes from left to right, in two lines: w = %g and x = %g lead to the "
        "product x1 = %g; x1 and b = %g lead to the sum x2 = %g; x2 and y_true = %g lead to the "
        "loss %g. Beneath stand the slopes of the loss, from right to left: 1 by the loss itself, "
        "%g by x2, %g by x1 and by b, %g by w.",
        w, x, x1, b, x2, y_true, loss, db, db, dw);
    value("value_of_x", x);
    value("sign", db);
    value("back", back);
    if (x2 == y_true)
        tell(
            "The loss is 0 and *x*_2 is *y*_true: that is the kink, where the slope is 0 by convention.");
    else
        tell(
            "The loss is %g. Its slope by *x*_2 is %g. Each step back multiplies that by a slope of its own.",
            loss, db);
    show(x, w, b, y_true);
    return 0;
}
