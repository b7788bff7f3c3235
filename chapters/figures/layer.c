// layer.c: one dense layer with two inputs and three outputs, the example that is worked by hand.
#include "figure.h"

#include "engine.h"

enum { m = 3, n = 2 };

// The numbers of the example, as the reader of the page has turned them; `name` is W, x or b.
static void turn(char name, size_t count, const double *numbers, double *turned)
{
    static char names[m * n + n + m][4], labels[m * n + n + m][8];
    static size_t used;
    for (size_t i = 0; i < count; i++, used++) {
        snprintf(names[used], sizeof names[used], "%c%zu", name, i);
        if (name == 'W')
            snprintf(labels[used], sizeof labels[used], "*W*_%zu%zu", i / n, i % n);
        else
            snprintf(labels[used], sizeof labels[used], "*%c*_%zu", name, i);
        turned[i] = knob(.name = names[used], .label = labels[used], .start = numbers[i],
                         .from = -5, .to = 5, .step = 0.5);
    }
}

// Draws what the layer makes of these numbers. Without relu y is z.
static void show(const double *W, const double *x, const double *b, bool with_relu)
{
    double y[m];
    dense_relu(m, n, W, x, b, y);
    block("outputs", "i", "W[i][0]", "W[i][1]", "b[i]", "pre-activation z[i]", "y[i]");
    for (int i = 0; i < m; i++) {
        double z = b[i];
        for (int j = 0; j < n; j++)
            z += W[i * n + j] * x[j];
        y[i] = with_relu ? y[i] : z;
        row(i, W[i * n], W[i * n + 1], b[i], z, y[i]);
    }
    value("y_0", y[0]);
    value("y_1", y[1]);
    value("y_2", y[2]);
    value("with_relu", with_relu);
    tell("The outputs are %g, %g and %g.", y[0], y[1], y[2]);
    block("inputs", "j", "x[j]");
    for (int j = 0; j < n; j++)
        row(j, x[j]);
}

int main(void)
{
    // region example
    const double W[m * n] = {1, 2, 3, -1, -2, 1}; // row by row
    const double x[n] = {3, 1}, b[m] = {1, -4, 2};
    double y[m];
    dense_relu(m, n, W, x, b, y);
    // endregion

    alt("A layer with %d inputs, %g and %g, on the left and %d outputs, %g, %g and %g, on the "
        "right. A line from each input to each output carries a weight: %g and %g lead to the "
        "first output, %g and %g to the second, %g and %g to the third. The biases are %g, %g and "
        "%g.",
        n, x[0], x[1], m, y[0], y[1], y[2], W[0], W[1], W[2], W[3], W[4], W[5], b[0], b[1], b[2]);
    double turned_x[n], turned_W[m * n], turned_b[m];
    turn('x', n, x, turned_x);
    turn('W', m * n, W, turned_W);
    turn('b', m, b, turned_b);
    double without = knob(.name = "relu", .label = "relu", .choices = "on|off");
    show(turned_W, turned_x, turned_b, without == 0);
    return 0;
}
