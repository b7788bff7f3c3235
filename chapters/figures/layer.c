// layer.c: one dense layer with two inputs and three outputs, the example that is worked by hand.
#include "figure.h"

#include "engine.h"

enum { m = 3, n = 2 };

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
        "first "
        "output, %g and %g to the second, %g and %g to the third. The biases are %g, %g and %g.",
        n, x[0], x[1], m, y[0], y[1], y[2], W[0], W[1], W[2], W[3], W[4], W[5], b[0], b[1], b[2]);
    block("outputs", "i", "W[i][0]", "W[i][1]", "b[i]", "pre-activation z[i]", "y[i]");
    for (int i = 0; i < m; i++) {
        double z = b[i];
        for (int j = 0; j < n; j++)
            z += W[i * n + j] * x[j];
        row(i, W[i * n], W[i * n + 1], b[i], z, y[i]);
    }
    value("y_0", y[0]);
    value("y_1", y[1]);
    value("y_2", y[2]);
    block("inputs", "j", "x[j]");
    for (int j = 0; j < n; j++)
        row(j, x[j]);
    return 0;
}
